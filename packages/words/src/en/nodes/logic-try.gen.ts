// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Try',
  help: 'Runs the steps inside; when one of them fails, the run goes on by the siding instead of failing.',
  synonyms: 'catch, error, rescue, safe, handle',
  'port.do': 'Try',
  'port.next': 'Done',
  'port.error': 'Failed inside',
} as const;
