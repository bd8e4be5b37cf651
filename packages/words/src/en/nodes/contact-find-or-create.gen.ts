// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Find or create contact',
  help: 'Finds the contact with a phone number or an e-mail address, or makes one; from here on the run is about this contact.',
  synonyms: 'person, lookup, new contact',
  'input.phone.title': 'Phone number or e-mail address',
  'input.name.title': 'Name',
  'input.name.help': 'Only for a new contact.',
} as const;
