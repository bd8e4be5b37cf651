// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Add to group',
  help: 'Makes the contact a member of a group. A group that is new is made.',
  synonyms: 'list, subscribe, member',
  'input.group.title': 'Group',
} as const;
