import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'data.template',
  kind: 'steer',
  group: 'data',
  title: 'Write text',
  help: 'Puts a text together from values, to use it several times later.',
  icon: 'file-text',
  synonyms: ['template', 'compose', 'merge', 'letter', 'text'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ text = '' }: { text?: string | undefined }) => text.split('\n')[0]?.slice(0, 80) ?? '',
});
