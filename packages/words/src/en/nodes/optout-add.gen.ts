// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Hold messages back',
  help: 'Lets no more messages through to an address, or none of a category.',
  synonyms: 'stop, unsubscribe, opt-out, block',
  'input.to.title': 'Number or address',
  'input.category.title': 'Category',
  'input.category.help': 'Empty means all messages.',
} as const;
