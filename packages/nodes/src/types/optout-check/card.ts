import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'optout.check',
  kind: 'effect',
  group: 'contact',
  title: 'Wants messages?',
  help: 'Goes one of two ways, depending on whether messages to an address are held back.',
  icon: 'bell-off',
  synonyms: ['stop', 'unsubscribed', 'consent', 'opt-out'],
  ports: [
    { name: 'allowed', title: 'Wants messages', line: 'main' },
    { name: 'stopped', title: 'Wants none', line: 'main' },
  ],
  summary: ({ category = '' }: { category?: string | undefined }) => category,
});
