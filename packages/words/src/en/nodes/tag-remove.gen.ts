// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Remove tag',
  help: 'Takes a tag off the contact.',
  synonyms: 'label, untag',
  'input.tag.title': 'Tag',
} as const;
