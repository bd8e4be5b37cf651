// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'E-mail',
  help: 'Starts the workflow when an e-mail comes in. Holiday answers, lists and other mails of machines start nothing.',
  synonyms: 'mail, incoming, mailbox, inbox',
  'input.to.title': 'Mailbox',
  'input.to.help': 'One of your mailboxes. Empty means all of them.',
  'input.subject.title': 'Words in the subject',
  'input.subject.help': 'One of them has to stand there. Empty means every subject.',
  'input.from.title': 'From',
  'input.from.help': 'An address, or a part of one with * for the rest, such as *@example.com. Empty means everybody.',
  'input.withFiles.title': 'Only with a file',
  'input.proven.title': 'Only from a proven sender',
  'input.proven.help': 'The domain of the sender says that the mail is its own (DMARC). Anybody can write another address into a mail.',
} as const;
