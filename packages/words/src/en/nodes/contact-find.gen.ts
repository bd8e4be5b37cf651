// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Find contact',
  help: 'Finds the contact with a phone number, an e-mail address or an id; from here on the run is about this contact. Nobody is made.',
  synonyms: 'person, lookup, search',
  'input.who.title': 'Phone number, e-mail address or id',
  'port.found': 'Found',
  'port.none': 'Nobody',
} as const;
