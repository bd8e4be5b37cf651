// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Tag the run',
  help: 'Puts a value on the run, such as an order number, by which people and other steps find it.',
  synonyms: 'label, search, find, attribute, mark, correlate',
  'input.name.title': 'Name',
  'input.value.title': 'Value',
} as const;
