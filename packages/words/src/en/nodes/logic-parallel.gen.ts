// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'At the same time',
  help: 'Goes all its ways at once; Join brings them together again.',
  synonyms: 'parallel, fork, concurrent, branches, together',
  'input.branches.title': 'Ways',
  'port.first': 'First',
  'port.second': 'Second',
} as const;
