// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Send and wait for answer',
  help: 'Sends a text message or an e-mail and waits until that person answers or the time is over.',
  synonyms: 'sms, email, ask, question, reply',
  'input.text.title': 'Text',
  'input.to.title': 'To',
  'input.to.help': 'A phone number or an e-mail address; the phone of the contact of the run if nothing else is said.',
  'input.subject.title': 'Subject',
  'input.from.title': 'From',
  'input.from.help': 'One of your addresses. Empty means the one that was written to, else the first one that can send it.',
  'input.answers.title': 'Expected answers',
  'input.answers.help': 'Each is a way out. The first that fits is taken; capitals and blanks do not matter.',
  'input.again.title': 'Ask again',
  'input.again.help': 'When an answer fits nothing.',
  'input.remind.title': 'Remind',
  'input.remind.help': 'Once, when no answer has come by then.',
  'input.timeout.title': 'Give up',
} as const;
