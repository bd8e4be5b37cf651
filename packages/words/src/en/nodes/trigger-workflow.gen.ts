// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Called by a workflow',
  help: 'Starts the workflow when another one calls it, with the values it gives.',
  synonyms: 'subflow, function, input, parameter, reuse',
  'input.inputs.title': 'Values it takes',
  'input.inputs.help': 'Calls that do not give a required value cannot be published.',
  'input.inputs.options.text': 'Text',
  'input.inputs.options.number': 'Number',
  'input.inputs.options.bool': 'Yes or no',
  'input.inputs.options.date': 'Date',
  'input.inputs.options.list': 'List',
  'input.inputs.options.map': 'Group of values',
  'input.inputs.options.any': 'Anything',
} as const;
