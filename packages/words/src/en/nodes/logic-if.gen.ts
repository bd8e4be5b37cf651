// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Branch',
  help: 'Goes one of two ways, depending on a condition.',
  synonyms: 'if, condition, decide, yes no',
  'input.condition.title': 'Condition',
  'input.yes.title': 'Word for yes',
  'input.no.title': 'Word for no',
  'port.yes': 'Yes',
  'port.no': 'Otherwise',
} as const;
