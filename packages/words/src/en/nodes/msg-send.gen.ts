// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Send text',
  help: 'Sends a text message to a phone number, or an e-mail to an e-mail address.',
  synonyms: 'sms, email, message, notify, mail',
  'input.text.title': 'Text',
  'input.to.title': 'To',
  'input.to.help': 'A phone number or an e-mail address; the phone of the contact of the run if nothing else is said.',
  'input.subject.title': 'Subject',
  'input.from.title': 'From',
  'input.from.help': 'One of your addresses. Empty means the first one that can send it.',
} as const;
