// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Fail',
  help: 'Fails on purpose: a Try around it goes on by its siding, otherwise the run ends as failed.',
  synonyms: 'error, throw, raise, abort',
  'input.code.title': 'Code',
  'input.code.help': 'A short word to tell failures apart.',
  'input.message.title': 'Message',
  'input.message.help': 'Shown in the list of runs.',
} as const;
