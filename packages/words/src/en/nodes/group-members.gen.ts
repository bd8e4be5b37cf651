// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'List group',
  help: 'Lists the contacts in a group, up to 200 of them. To do something with each of many, use For each.',
  synonyms: 'members, people, list',
  'input.group.title': 'Group',
  'input.most.title': 'At most',
} as const;
