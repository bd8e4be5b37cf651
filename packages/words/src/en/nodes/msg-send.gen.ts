// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Send text',
  help: 'Sends a text message to a phone number.',
  synonyms: 'sms, message, notify',
  'input.text.title': 'Text',
  'input.to.title': 'To',
  'input.to.help': 'A phone number; the contact of the run if nothing else is said.',
  'input.from.title': 'From',
  'input.from.help': 'One of your numbers. Empty means the first one.',
} as const;
