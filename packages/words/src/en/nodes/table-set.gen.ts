// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Set in table',
  help: 'Writes values into the row of a table that has a value in a column, or puts that row in.',
  synonyms: 'write, update, upsert, row, sheet, add row',
  'input.table.title': 'Table',
  'input.column.title': 'Column',
  'input.column.help': 'By which the row is found. Left empty it is the one by which rows of the table are found.',
  'input.value.title': 'Value',
  'input.set.title': 'What is written',
  'input.set.help': 'An empty value empties the cell.',
  'input.adds.title': 'Put the row in where it is not there',
  'port.none': 'No such row',
} as const;
