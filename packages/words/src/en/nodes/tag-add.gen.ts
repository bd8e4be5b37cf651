// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Add tag',
  help: 'Puts a tag on the contact. A tag that is new is made.',
  synonyms: 'label, mark',
  'input.tag.title': 'Tag',
} as const;
