import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'data.set',
  kind: 'steer',
  group: 'data',
  title: 'Set values',
  help: 'Works out values and gives them names for later steps.',
  icon: 'variable',
  synonyms: ['variable', 'assign', 'compute', 'template'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ values = [] }: { values?: readonly { name: string }[] | undefined }) => values.map(({ name }) => name).join(', '),
});
