// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Set field of contact',
  help: 'Writes a value into a field of the contact. An empty value empties the field.',
  synonyms: 'attribute, property, write, update',
  'input.field.title': 'Field',
  'input.field.help': 'One of the fields of contacts, by its key.',
  'input.value.title': 'Value',
} as const;
