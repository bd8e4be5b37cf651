import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'data.transform',
  kind: 'steer',
  group: 'data',
  title: 'Reshape list',
  help: 'Makes a new list with the fields you choose, from each item of a list.',
  icon: 'table-properties',
  synonyms: ['map', 'transform', 'rename', 'columns', 'fields', 'select'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ list = '', fields = [] }: { list?: string | undefined; fields?: readonly { name: string }[] | undefined }) =>
    `${list}: ${fields.map(({ name }) => name).join(', ')}`,
});
