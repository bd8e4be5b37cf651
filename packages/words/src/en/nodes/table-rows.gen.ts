// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Rows of table',
  help: 'Takes the rows of a table that are like you say, as a list that later steps go through.',
  synonyms: 'filter, list, query, sheet, lookup',
  'input.table.title': 'Table',
  'input.where.title': 'What rows are like',
  'input.where.help': 'All of it has to hold. Without conditions all rows are taken.',
  'input.sort.title': 'Sorted by',
  'input.sort.help': 'Left empty they stand as they were added.',
  'input.order.title': 'Order',
  'input.order.options.up': 'Smallest first',
  'input.order.options.down': 'Largest first',
  'input.most.title': 'At most',
  'port.none': 'No rows',
} as const;
