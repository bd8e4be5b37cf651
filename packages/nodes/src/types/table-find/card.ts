import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'table.find',
  kind: 'effect',
  group: 'data',
  title: 'Find in table',
  help: 'Finds the row of a table that has a value in a column, such as the caretaker of a building.',
  icon: 'table-2',
  synonyms: ['lookup', 'vlookup', 'search', 'row', 'price list', 'sheet'],
  ports: [
    { name: 'found', title: 'Found', line: 'main' },
    { name: 'none', title: 'No such row', line: 'main', sets: [] },
  ],
  summary: ({ value = '' }: { value?: string | undefined }) => value,
});
