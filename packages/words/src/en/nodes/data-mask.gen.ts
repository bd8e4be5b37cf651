// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Mask',
  help: 'Hides most of a phone number, e-mail address or name before others see it.',
  synonyms: 'hide, anonymise, privacy, redact, gdpr, stars',
  'input.what.title': 'What it is',
  'input.what.options.phone': 'Phone number',
  'input.what.options.email': 'E-mail address',
  'input.what.options.name': 'Name',
  'input.what.options.number': 'Number, such as an account or card',
  'input.what.options.text': 'Any text',
  'input.value.title': 'Value',
  'input.keep.title': 'Show the last',
  'input.keep.help': 'So many characters at the end stay readable.',
} as const;
