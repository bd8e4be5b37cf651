// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Switch',
  help: 'Goes the way of the first condition that is true, or of all that are.',
  synonyms: 'case, route, menu, branch, filter',
  'input.cases.title': 'Cases',
  'input.cases.help': 'Looked at from the top.',
  'input.take.title': 'Takes',
  'input.take.options.first': 'The first true one',
  'input.take.options.all': 'All true ones, at the same time',
  'input.otherwise.title': 'Word for none of them',
  'port.otherwise': 'Otherwise',
} as const;
