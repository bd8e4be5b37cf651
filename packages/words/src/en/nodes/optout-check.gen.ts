// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Wants messages?',
  help: 'Goes one of two ways, depending on whether messages to an address are held back.',
  synonyms: 'stop, unsubscribed, consent, opt-out',
  'input.to.title': 'Number or address',
  'input.category.title': 'Category',
  'input.category.help': 'Empty means all messages.',
  'port.allowed': 'Wants messages',
  'port.stopped': 'Wants none',
} as const;
