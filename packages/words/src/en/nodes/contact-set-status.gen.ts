// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Set state of contact',
  help: 'Archives the contact, blocks it, or brings it back. Sends to groups reach only those who are active.',
  synonyms: 'archive, block, activate',
  'input.status.title': 'State',
  'input.status.options.active': 'Active',
  'input.status.options.blocked': 'Blocked',
  'input.status.options.archived': 'Archived',
} as const;
