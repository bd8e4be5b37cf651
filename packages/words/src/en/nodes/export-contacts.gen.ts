// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Export contacts',
  help: 'Writes contacts with all their fields as a file, which can go along with an e-mail. Up to 20 MB.',
  synonyms: 'csv, excel, spreadsheet, download, report, backup',
  'input.group.title': 'Group',
  'input.group.help': 'Left empty, all contacts.',
  'input.format.title': 'Form of the file',
  'input.format.options.csv': 'CSV',
  'input.format.options.xlsx': 'Excel',
} as const;
