import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'group.add',
  kind: 'effect',
  group: 'contact',
  contact: 'needs',
  title: 'Add to group',
  help: 'Makes the contact a member of a group. A group that is new is made.',
  icon: 'users',
  synonyms: ['list', 'subscribe', 'member'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ group = '' }: { group?: string | undefined }) => group,
});
