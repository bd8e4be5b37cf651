// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Get template',
  help: 'Fills a template in for the contact, in their language, so that later steps can say it.',
  synonyms: 'text, snippet, language, translation',
  'input.template.title': 'Template',
  'input.channel.title': 'As it is written for',
  'input.language.title': 'Language',
  'input.language.help':
    'Two letters, such as sv. Empty means the language of the contact. Where the template does not speak it, its usual language is taken.',
  'input.values.title': 'Values of the template',
  'port.none': 'No such text',
} as const;
