// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Count text message parts',
  help: 'Tells into how many parts a text message is split, and cuts the text there.',
  synonyms: 'sms, segments, length, gsm, unicode, split, price',
  'input.text.title': 'Text',
  'input.simplify.title': 'Use plain characters',
  'input.simplify.help': 'Curly quotes, long dashes and the like become plain ones, which need less room.',
} as const;
