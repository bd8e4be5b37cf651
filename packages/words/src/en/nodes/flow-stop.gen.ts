// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Stop',
  help: 'Ends the run here, as done or as failed.',
  synonyms: 'end, exit, fail, finish',
  'input.outcome.title': 'The run is',
  'input.outcome.options.done': 'Done',
  'input.outcome.options.failed': 'Failed',
  'input.reason.title': 'Reason',
  'input.reason.help': 'Shown in the list of runs when it failed.',
} as const;
