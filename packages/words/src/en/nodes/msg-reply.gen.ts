// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Reply',
  help: 'Answers the text message that started the workflow.',
  synonyms: 'sms, answer, respond',
  'input.text.title': 'Text',
} as const;
