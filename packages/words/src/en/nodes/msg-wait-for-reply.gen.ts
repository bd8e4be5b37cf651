// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Wait for answer',
  help: 'Waits for the next message of the person who started the workflow.',
  synonyms: 'reply, answer, listen, pause',
  'input.answers.title': 'Expected answers',
  'input.answers.help': 'Each is a way out. The first that fits is taken; capitals and blanks do not matter.',
  'input.again.title': 'Ask again',
  'input.again.help': 'When an answer fits nothing.',
  'input.remind.title': 'Remind',
  'input.remind.help': 'Once, when no answer has come by then.',
  'input.timeout.title': 'Give up',
} as const;
