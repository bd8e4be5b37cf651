import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'a text',
    input: { name: 'note.txt', text: 'The water is back.' },
    port: 'next',
    output: { file: { name: 'note.txt', type: 'text/plain', sizeBytes: 18 } },
  },
  {
    name: 'rows as CSV',
    input: { name: 'people.csv', format: 'csv', value: '{{ [{"name": "Aino", "floor": 3}] }}' },
    port: 'next',
    output: { file: { name: 'people.csv', type: 'text/csv' } },
  },
  { name: 'no rows', input: { name: 'people.csv', format: 'csv', value: '{{ 1 }}' }, port: 'error' },
];
