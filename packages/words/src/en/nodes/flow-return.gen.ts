// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Return',
  help: 'Ends the run as done and gives values back to the workflow that called it.',
  synonyms: 'result, output, answer, end, finish',
  'input.values.title': 'Values',
  'input.values.help': 'What the calling workflow can read.',
} as const;
