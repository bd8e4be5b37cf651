import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'run.tag',
  kind: 'effect',
  group: 'flow',
  title: 'Tag the run',
  help: 'Puts a value on the run, such as an order number, by which people and other steps find it.',
  icon: 'bookmark',
  synonyms: ['label', 'search', 'find', 'attribute', 'mark', 'correlate'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ name = '', value = '' }: { name?: string | undefined; value?: string | undefined }) => `${name} ${value}`.trim(),
});
