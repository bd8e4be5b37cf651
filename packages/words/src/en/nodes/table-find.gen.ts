// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Find in table',
  help: 'Finds the row of a table that has a value in a column, such as the caretaker of a building.',
  synonyms: 'lookup, vlookup, search, row, price list, sheet',
  'input.table.title': 'Table',
  'input.column.title': 'Column',
  'input.column.help': 'Left empty it is the one by which rows of the table are found, which is quickest.',
  'input.value.title': 'Value',
  'port.found': 'Found',
  'port.none': 'No such row',
} as const;
