// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Count group',
  help: 'Counts the contacts in a group.',
  synonyms: 'size, members, how many',
  'input.group.title': 'Group',
} as const;
