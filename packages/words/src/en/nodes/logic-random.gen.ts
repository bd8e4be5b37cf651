// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Random way',
  help: 'Goes one of several ways by chance, each as often as its weight says.',
  synonyms: 'a/b, test, split, chance, dice, variant',
  'input.ways.title': 'Ways',
  'input.ways.help': 'A way with twice the weight is taken twice as often; 0 is never taken.',
} as const;
