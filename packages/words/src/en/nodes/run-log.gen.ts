// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Note in the log',
  help: 'Writes a line into the log of the run, for people who look at it later.',
  synonyms: 'debug, print, comment, trace, console',
  'input.level.title': 'Kind',
  'input.level.options.info': 'Information',
  'input.level.options.warning': 'Warning',
  'input.level.options.error': 'Error',
  'input.text.title': 'Text',
} as const;
