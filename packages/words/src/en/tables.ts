export default {
  'cell.yes': 'Yes',
  'cell.no': 'No',
} as const;
