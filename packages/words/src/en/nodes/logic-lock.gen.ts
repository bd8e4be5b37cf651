// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Lock',
  help: 'Lets only one run at a time go on from here; the lock ends by Unlock or with the run.',
  synonyms: 'mutex, exclusive, one at a time, queue, critical',
  'input.key.title': 'Key',
  'input.key.help': 'Runs of all workflows with the same key exclude each other.',
  'input.mode.title': 'When it is taken the run',
  'input.mode.options.wait': 'waits for it',
  'input.mode.options.leave': 'goes another way',
  'input.timeout.title': 'Wait no longer than',
  'port.busy': 'Taken',
  'port.timeout': 'Too late',
} as const;
