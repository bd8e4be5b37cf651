// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Started by hand',
  help: 'Starts the workflow when a person presses Run, with the values they type in.',
  synonyms: 'button, manual, run, test',
  'input.inputs.title': 'Values to ask for',
} as const;
