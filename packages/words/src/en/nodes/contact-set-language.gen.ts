// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Set language',
  help: 'Sets the language of the contact, by which templates and questions choose their words.',
  synonyms: 'locale, translation',
  'input.language.title': 'Language',
  'input.language.help': 'Two letters, such as sv. Empty means none.',
} as const;
