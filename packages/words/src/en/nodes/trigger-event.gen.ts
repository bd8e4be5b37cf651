// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Event',
  help: 'Starts the workflow when another one sends an event, or when a run of the account fails.',
  synonyms: 'signal, custom event, error workflow, failed, subscribe, listen',
  'input.name.title': 'Event',
  'input.name.help': 'A name that Send event uses.',
  'input.name.options.run.failed': 'A run has failed',
  'input.key.title': 'About',
  'input.key.help': 'Empty means anything.',
} as const;
