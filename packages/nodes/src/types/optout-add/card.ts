import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'optout.add',
  kind: 'effect',
  group: 'contact',
  title: 'Hold messages back',
  help: 'Lets no more messages through to an address, or none of a category.',
  icon: 'bell-off',
  synonyms: ['stop', 'unsubscribe', 'opt-out', 'block'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ category = '' }: { category?: string | undefined }) => category,
});
