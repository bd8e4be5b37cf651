// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'For each',
  help: 'Runs the steps inside once for every item of a list or every member of a group.',
  synonyms: 'loop, list, broadcast, iterate, batch, group',
  'input.kind.title': 'For each',
  'input.kind.options.list': 'Item of a list',
  'input.kind.options.group': 'Member of a group',
  'input.list.title': 'List',
  'input.group.title': 'Group',
  'input.parallel.title': 'At the same time',
  'input.parallel.help': 'How many items at once. Empty means as many as there is room for.',
  'input.onError.title': 'When an item fails',
  'input.onError.options.goOn': 'the others go on',
  'input.onError.options.stop': 'the others are stopped and this step fails',
  'port.item': 'Each',
  'port.done': 'Done',
} as const;
