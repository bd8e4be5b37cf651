// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Repeat while',
  help: 'Runs the steps inside again and again as long as a condition is true.',
  synonyms: 'loop, until, again, repeat, poll',
  'input.condition.title': 'As long as',
  'input.condition.help': 'Looked at before every round.',
  'input.limit.title': 'At most',
  'input.limit.help': 'Rounds; after them the run leaves by the siding.',
  'port.round': 'Again',
  'port.done': 'Done',
  'port.limit': 'Too many rounds',
} as const;
