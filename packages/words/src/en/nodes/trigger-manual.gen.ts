// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Started by hand',
  help: 'Starts the workflow when a person presses Run, with the values they type in.',
  synonyms: 'button, manual, run, test',
  'input.inputs.title': 'Values to ask for',
  'input.inputs.help': 'Whoever starts it fills them in.',
  'input.inputs.options.text': 'Text',
  'input.inputs.options.number': 'Number',
  'input.inputs.options.bool': 'Yes or no',
  'input.inputs.options.date': 'Date',
  'input.inputs.options.list': 'List',
  'input.inputs.options.map': 'Group of values',
  'input.inputs.options.any': 'Anything',
} as const;
