// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Make file',
  help: 'Makes a file of a text or of values. It is kept for 30 days, and can go along with an e-mail.',
  synonyms: 'csv, json, attachment, write, save, report',
  'input.name.title': 'Name',
  'input.name.help': 'With its ending.',
  'input.format.title': 'It is',
  'input.format.options.text': 'Text',
  'input.format.options.csv': 'CSV',
  'input.format.options.json': 'JSON',
  'input.text.title': 'Text',
  'input.value.title': 'Value',
  'input.value.help': 'For CSV a list of rows, such as that of Rows of table or of List group.',
} as const;
