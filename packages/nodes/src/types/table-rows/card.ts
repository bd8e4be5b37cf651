import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'table.rows',
  kind: 'effect',
  group: 'data',
  title: 'Rows of table',
  help: 'Takes the rows of a table that are like you say, as a list that later steps go through.',
  icon: 'table-rows-split',
  synonyms: ['filter', 'list', 'query', 'sheet', 'lookup'],
  ports: [
    { name: 'next', title: '', line: 'main' },
    { name: 'none', title: 'No rows', line: 'siding', optional: true, sets: [] },
  ],
  summary: () => '',
});
