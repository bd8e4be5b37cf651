import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'group.remove',
  kind: 'effect',
  group: 'contact',
  contact: 'needs',
  title: 'Remove from group',
  help: 'Ends the membership of the contact in a group.',
  icon: 'user-minus',
  synonyms: ['list', 'unsubscribe', 'leave'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ group = '' }: { group?: string | undefined }) => group,
});
