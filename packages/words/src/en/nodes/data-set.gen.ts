// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Set values',
  help: 'Works out values and gives them names for later steps.',
  synonyms: 'variable, assign, compute, template',
  'input.values.title': 'Values',
} as const;
