// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Only once',
  help: 'Tells the first run with a key from all later ones, as for one welcome text per person.',
  synonyms: 'unique, duplicate, idempotent, first time, dedupe, seen before',
  'input.key.title': 'Key',
  'input.key.help': 'Once per what: a person, an order ...',
  'input.scope.title': 'Remembers together',
  'input.scope.options.step': 'This step',
  'input.scope.options.workflow': 'This workflow',
  'input.scope.options.account': 'All workflows',
  'input.forget.title': 'Forget after',
  'input.forget.help': 'Empty means never.',
  'port.new': 'First time',
  'port.seen': 'Seen before',
} as const;
