// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Wait for its turn',
  'input.mode.title': 'Runs at the same time',
  'input.key.title': 'Together are runs with the same',
} as const;
