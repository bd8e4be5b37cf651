import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'group.members',
  kind: 'effect',
  group: 'contact',
  title: 'List group',
  help: 'Lists the contacts in a group, up to 200 of them. To do something with each of many, use For each.',
  icon: 'users',
  synonyms: ['members', 'people', 'list'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ group = '' }: { group?: string | undefined }) => group,
});
