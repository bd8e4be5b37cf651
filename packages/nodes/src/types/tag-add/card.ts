import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'tag.add',
  kind: 'effect',
  group: 'contact',
  contact: 'needs',
  title: 'Add tag',
  help: 'Puts a tag on the contact. A tag that is new is made.',
  icon: 'tag',
  synonyms: ['label', 'mark'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ tag = '' }: { tag?: string | undefined }) => tag,
});
