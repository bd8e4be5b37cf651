// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Member of group?',
  help: 'Goes one of two ways, depending on whether the contact is in a group.',
  synonyms: 'group, segment, allow, list, belongs',
  'input.group.title': 'Group',
  'port.yes': 'Member',
  'port.no': 'Not a member',
} as const;
