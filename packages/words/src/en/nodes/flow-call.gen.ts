// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Call workflow',
  help: 'Runs another workflow, waits for its end and goes on with what it returns.',
  synonyms: 'subflow, reuse, child, function, call',
  'input.workflow.title': 'Workflow',
  'input.workflow.help': 'One that starts with Called by a workflow.',
  'input.inputs.title': 'Values for it',
} as const;
