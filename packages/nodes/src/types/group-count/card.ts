import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'group.count',
  kind: 'effect',
  group: 'contact',
  title: 'Count group',
  help: 'Counts the contacts in a group.',
  icon: 'users',
  synonyms: ['size', 'members', 'how many'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ group = '' }: { group?: string | undefined }) => group,
});
