// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Remove from group',
  help: 'Ends the membership of the contact in a group.',
  synonyms: 'list, unsubscribe, leave',
  'input.group.title': 'Group',
} as const;
