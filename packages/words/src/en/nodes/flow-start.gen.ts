// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Start workflow',
  help: 'Starts another workflow and goes on at once, without waiting for its end.',
  synonyms: 'trigger, subflow, detach, background, launch',
  'input.workflow.title': 'Workflow',
  'input.workflow.help': 'One that starts with Called by a workflow.',
  'input.inputs.title': 'Values for it',
} as const;
