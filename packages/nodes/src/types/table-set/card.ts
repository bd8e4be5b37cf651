import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'table.set',
  kind: 'effect',
  group: 'data',
  title: 'Set in table',
  help: 'Writes values into the row of a table that has a value in a column, or puts that row in.',
  icon: 'table-properties',
  synonyms: ['write', 'update', 'upsert', 'row', 'sheet', 'add row'],
  ports: [
    { name: 'next', title: '', line: 'main' },
    { name: 'none', title: 'No such row', line: 'siding', optional: true, sets: [] },
  ],
  summary: ({ value = '' }: { value?: string | undefined }) => value,
});
