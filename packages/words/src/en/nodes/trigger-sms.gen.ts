// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Text message',
  help: 'Starts the workflow when a text message comes in.',
  synonyms: 'sms, incoming, keyword, text',
  'input.keywords.title': 'Keywords',
  'input.keywords.help': 'Words that start the workflow, in any case. Empty means every text message.',
  'input.match.title': 'The keyword is',
  'input.match.options.first': 'First word',
  'input.match.options.exact': 'Whole text',
  'input.match.options.contains': 'Anywhere',
  'input.to.title': 'Number',
  'input.to.help': 'One of your numbers. Empty means all of them.',
} as const;
