// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Check phone number',
  help: 'Reads a phone number however it is written: its international form, its country and its kind.',
  synonyms: 'e.164, mobile, landline, country, validate, number, parse',
  'input.number.title': 'Number',
  'input.country.title': 'Country of national numbers',
  'input.country.help': 'Two letters, such as SE or DE.',
  'port.next': 'Phone number',
  'port.invalid': 'No phone number',
} as const;
