// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Join',
  help: 'Brings ways that were gone at the same time together again.',
  synonyms: 'parallel, wait for all, first, sync, together',
  'input.need.title': 'Goes on when',
  'input.need.options.all': 'all ways are here',
  'input.need.options.any': 'the first is here',
  'input.need.options.number': 'so many are here',
  'input.count.title': 'How many',
  'input.others.title': 'The ways that are not needed',
  'input.others.options.stop': 'are stopped',
  'input.others.options.goOn': 'go on to here and end',
  'input.timeout.title': 'Wait no longer than',
  'input.timeout.help': 'Counted from the first way that is here.',
  'port.incomplete': 'Cannot be complete',
  'port.timeout': 'Too late',
} as const;
