// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Unlock',
  help: 'Gives a lock back before the run ends, so that the next run in the queue goes on.',
  synonyms: 'mutex, release, free',
  'input.key.title': 'Key',
  'input.key.help': 'The key of the lock.',
} as const;
