import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'trigger.email',
  kind: 'trigger',
  group: 'trigger',
  title: 'E-mail',
  help: 'Starts the workflow when an e-mail comes in. Holiday answers, lists and other mails of machines start nothing.',
  icon: 'mail',
  synonyms: ['mail', 'incoming', 'mailbox', 'inbox'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ subject = [], from = '' }: { subject?: readonly string[] | undefined; from?: string | undefined }, t) =>
    [...subject, from].filter((part) => part !== '').join(', ') || t('steps.email.any'),
});
