import type { NodeFixture } from '@signalbox/flow';
import { fixtureTables } from '../../shared/tables/fixture-table.ts';

const given = { tables: fixtureTables };
const table = 'tab_buildings';
export const fixtures: readonly NodeFixture[] = [
  {
    name: 'the highest of those that have a caretaker',
    input: { table, where: [{ column: 'caretaker', test: 'isNotEmpty' }], sort: 'floors', order: 'down', most: 1 },
    given,
    port: 'next',
    output: { rows: [{ number: '7', caretaker: '+46701740613', floors: 9 }], count: 2 },
  },
  {
    name: 'all of it has to hold',
    input: {
      table,
      where: [
        { column: 'floors', test: 'less', value: '{{ 9 }}' },
        { column: 'number', test: 'contains', value: 'b' },
      ],
    },
    given,
    port: 'next',
    output: { rows: [{ number: '4 B', caretaker: '+46701740612', floors: 3 }], count: 1 },
  },
  { name: 'there are none', input: { table, where: [{ column: 'floors', test: 'more', value: '{{ 90 }}' }] }, given, port: 'none' },
  {
    name: 'a value that the column cannot have',
    input: { table, where: [{ column: 'floors', test: 'is', value: 'many' }] },
    given,
    port: 'error',
  },
];
