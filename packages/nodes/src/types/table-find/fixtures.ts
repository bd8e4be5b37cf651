import type { NodeFixture } from '@signalbox/flow';
import { fixtureTables } from '../../shared/tables/fixture-table.ts';

const given = { tables: fixtureTables };
export const fixtures: readonly NodeFixture[] = [
  {
    name: 'the caretaker of a building',
    input: { table: 'tab_buildings', value: '4 b' },
    given,
    port: 'found',
    output: { row: { number: '4 B', caretaker: '+46701740612', floors: 3 } },
  },
  {
    name: 'by another column, however a number is written',
    input: { table: 'tab_buildings', column: 'caretaker', value: '070-174 06 13' },
    given,
    port: 'found',
    output: { row: { number: '7', caretaker: '+46701740613', floors: 9 } },
  },
  {
    name: 'empty cells are empty texts, and no numbers',
    input: { table: 'tab_buildings', value: '{{ 12 }}' },
    given,
    port: 'found',
    output: { row: { number: '12', caretaker: '', floors: null } },
  },
  { name: 'no building has that number', input: { table: 'tab_buildings', value: '5' }, given, port: 'none' },
  { name: 'a table that is gone', input: { table: 'tab_gone', value: '5' }, given, port: 'error' },
];
