// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Reshape list',
  help: 'Makes a new list with the fields you choose, from each item of a list.',
  synonyms: 'map, transform, rename, columns, fields, select',
  'input.list.title': 'List',
  'input.fields.title': 'Fields',
  'input.fields.help':
    'From: a field of the item such as address.city, # for its position, or a text with fields in braces such as {first} {last}.',
  'input.constants.title': 'Same for every item',
  'input.constants.help': 'Values of the run that each new item gets.',
  'input.keep.title': 'Keep the other fields of the item',
} as const;
