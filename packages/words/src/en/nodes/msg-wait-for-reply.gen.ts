// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Wait for answer',
  help: 'Waits for the next text message of the person who started the workflow.',
  synonyms: 'reply, answer, listen, pause',
  'input.timeout.title': 'Wait for',
  'port.reply': 'Answer',
} as const;
