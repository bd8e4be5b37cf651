// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Reply',
  help: 'Answers the text message or e-mail that started the workflow.',
  synonyms: 'sms, email, answer, respond',
  'input.text.title': 'Text',
  'input.subject.title': 'Subject',
  'input.files.title': 'Files',
  'input.files.help':
    'Go along with an e-mail: a value that is a file or a list of files, such as {{ trigger.files }}. Text messages leave them out.',
  'input.links.title': 'Short links in text messages',
  'input.links.help': 'Each person gets links of their own, and is seen to open them. Needs an address for short links.',
} as const;
