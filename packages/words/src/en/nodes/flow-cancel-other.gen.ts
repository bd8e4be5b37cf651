// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Cancel other runs',
  help: 'Stops open runs of this or another workflow, such as reminders that nobody needs any more.',
  synonyms: 'stop, abort, kill, end',
  'input.of.title': 'Workflow',
  'input.of.options.own': 'This one',
  'input.of.options.other': 'Another one',
  'input.workflow.title': 'Which workflow',
  'input.which.title': 'Which runs',
  'input.which.options.tagged': 'With a tag',
  'input.which.options.all': 'All of them',
  'input.name.title': 'Name of the tag',
  'input.value.title': 'Value of the tag',
  'input.value.help': 'Runs get tags by Tag the run.',
} as const;
