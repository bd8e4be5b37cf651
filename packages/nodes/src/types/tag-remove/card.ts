import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'tag.remove',
  kind: 'effect',
  group: 'contact',
  contact: 'needs',
  title: 'Remove tag',
  help: 'Takes a tag off the contact.',
  icon: 'tag',
  synonyms: ['label', 'untag'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ tag = '' }: { tag?: string | undefined }) => tag,
});
