import type { NodeFixture } from '@signalbox/flow';
import { fixtureTables } from '../../shared/tables/fixture-table.ts';

const given = { tables: fixtureTables };
const table = 'tab_buildings';
export const fixtures: readonly NodeFixture[] = [
  {
    name: 'another caretaker',
    input: { table, value: '7', set: [{ column: 'caretaker', value: '070-174 06 14' }] },
    given,
    port: 'next',
    output: { row: { number: '7', caretaker: '+46701740614', floors: 9 }, added: false },
  },
  {
    name: 'a building that was not there',
    input: { table, value: '9', set: [{ column: 'floors', value: '{{ 2 }}' }] },
    given,
    port: 'next',
    output: { row: { number: '9', caretaker: '', floors: 2 }, added: true },
  },
  {
    name: 'only those that are there',
    input: { table, value: '9', set: [{ column: 'floors', value: '{{ 2 }}' }], adds: false },
    given,
    port: 'none',
  },
  {
    name: 'a value that the column cannot have',
    input: { table, value: '7', set: [{ column: 'floors', value: 'many' }] },
    given,
    port: 'error',
  },
];
