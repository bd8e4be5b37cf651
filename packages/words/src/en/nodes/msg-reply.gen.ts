// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Reply',
  help: 'Answers the text message or e-mail that started the workflow.',
  synonyms: 'sms, email, answer, respond',
  'input.text.title': 'Text',
  'input.subject.title': 'Subject',
} as const;
