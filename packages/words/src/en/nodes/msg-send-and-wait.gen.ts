// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Send and wait for answer',
  help: 'Sends a text message and waits until that person answers or the time is over.',
  synonyms: 'sms, ask, question, reply',
  'input.text.title': 'Text',
  'input.to.title': 'To',
  'input.to.help': 'A phone number; the contact of the run if nothing else is said.',
  'input.from.title': 'From',
  'input.from.help': 'One of your numbers. Empty means the number that was written to, else the first one.',
  'input.answers.title': 'Expected answers',
  'input.answers.help': 'Each is a way out. The first that fits is taken; capitals and blanks do not matter.',
  'input.again.title': 'Ask again',
  'input.again.help': 'When an answer fits nothing.',
  'input.remind.title': 'Remind',
  'input.remind.help': 'Once, when no answer has come by then.',
  'input.timeout.title': 'Give up',
} as const;
