// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Write text',
  help: 'Puts a text together from values, to use it several times later.',
  synonyms: 'template, compose, merge, letter, text',
  'input.text.title': 'Text',
  'input.spaces.title': 'Spaces and lines',
  'input.spaces.options.keep': 'Keep as written',
  'input.spaces.options.trim': 'Remove empty lines at both ends',
  'input.spaces.options.oneLine': 'Put everything on one line',
} as const;
