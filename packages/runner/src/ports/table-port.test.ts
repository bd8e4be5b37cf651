import type { AccountSql } from '@signalbox/db';
import { newId, type RowTest, toPublicId } from '@signalbox/domain';
import { memoryEffectContext, memoryWorld } from '@signalbox/nodes/memory';
import { seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeTableRows } from '../tables/write-rows.ts';
import { tablePort } from './table-port.ts';

const columns = [
  { key: 'number', title: 'Number', type: 'text' as const, choices: [] },
  { key: 'floors', title: 'Floors', type: 'number' as const, choices: [] },
  { key: 'lift', title: 'Lift', type: 'boolean' as const, choices: [] },
];
const shape = { name: 'Buildings', columns, keyColumn: 'number' };
let database: TestDatabase;
let accountId: number;
beforeAll(async () => {
  database = await testDatabase();
  ({ accountId } = await seedAccount(database));
});
afterAll(() => database.close());

const within = <T>(work: (sql: AccountSql) => Promise<T>) => database.db.withAccountSql(accountId, work);
async function make(name: string, rows: readonly Record<string, string | number | boolean>[]) {
  const id = newId();
  const kept = rows.map((values) => ({ id: newId(), values }));
  await within(async (sql) => {
    await sql('insert into resource_table (account_id, id, name, columns, key_column) values ($1, $2, $3, $4::jsonb, $5)', [
      ...[id, name, JSON.stringify(columns), shape.keyColumn],
    ]);
    await writeTableRows(sql, { ...shape, id }, kept);
  });
  return { id, table: toPublicId('table', id), rows: kept };
}

test('rows are found by the key and by any other column, whatever the case, each in its place; what cannot be looked for says why', async () => {
  const { table } = await make('Finding', [
    { number: 'A 1', floors: 3 },
    { number: 'b', floors: 3, lift: true },
  ]);
  const find = (column: string, value: unknown, of = table) => ({ table: of, column, value });
  const found = await within((sql) =>
    tablePort(sql).find([
      ...[find('', ' a 1 '), find('floors', '3,0'), find('', 'c'), find('lift', 'yes'), find('floors', 'many'), find('', '')],
      ...[find('gone', 1), find('', 1, 'nonsense'), find('', ['a 1'])],
    ]),
  );
  expect(found.map((one) => ('error' in one ? one.error.code : (one.row?.values.number ?? null)))).toEqual([
    ...['A 1', 'A 1', null, 'b', null, null],
    ...['table.column_unknown', 'table.unknown', null],
  ]);
});

test('many runs write one after the other, and add a row once; a key stays with one row', async () => {
  const { table, rows } = await make('Writing', [{ number: 'a', floors: 1 }, { number: 'b' }]);
  const set = (value: string, cells: Record<string, unknown>, adds = true) => ({
    ...{ table, column: '', value, adds },
    set: Object.entries(cells).map(([column, one]) => ({ column, value: one })),
  });
  const answers = await within((sql) =>
    tablePort(sql).set([
      ...[set('a', { floors: '2' }), set('A', { lift: true }), set('new', { floors: 7 }), set('NEW', { floors: 8 })],
      ...[set('gone', { floors: 1 }, false), set('a', { floors: 'many' }), set('a', { number: 'B' }), set('', { floors: 1 })],
    ]),
  );
  expect(answers.map((one) => ('error' in one ? one.error.code : (one.row?.values ?? null)))).toEqual([
    { number: 'a', floors: 2 },
    { number: 'a', floors: 2, lift: true },
    { number: 'new', floors: 7 },
    { number: 'new', floors: 8 },
    ...[null, 'table.cell', 'table.key_taken', 'table.cell'],
  ]);
  const after = await within((sql) => tablePort(sql).rows([{ table, where: [], sort: '', order: 'up', most: 10 }]));
  expect(after).toMatchObject([
    {
      total: 3,
      rows: [{ id: rows[0]?.id, values: { number: 'a', floors: 2, lift: true } }, { values: { number: 'b' } }, { values: { floors: 8 } }],
    },
  ]);
  const both = await Promise.all([1, 2].map((floors) => within((sql) => tablePort(sql).set([set('at once', { floors })]))));
  expect(both.flat().filter((one) => 'added' in one && one.added)).toHaveLength(1);
});

test('a condition means the same in the database and in a test run', async () => {
  const made = await make('Agreeing', [
    ...[
      { number: 'Birch', floors: 10, lift: true },
      { number: 'birch 2', floors: -1 },
      { number: 'Åker', lift: false },
    ],
    ...[{ number: 'zeta', floors: 9.5 }, { number: '100 %' }],
  ]);
  const world = memoryWorld();
  world.tables.set(made.table, { ...shape, archived: false, rows: made.rows, room: 0 });
  const asks: [string, RowTest, unknown][] = [
    ...(
      [
        ['number', 'is', 'BIRCH'],
        ['number', 'isNot', 'birch'],
        ['number', 'contains', '%'],
        ['number', 'startsWith', 'å'],
      ] as const
    ).map((one): [string, RowTest, unknown] => [...one]),
    ...(
      [
        ['floors', 'more', 9],
        ['floors', 'less', '9,6'],
        ['floors', 'atLeast', 9.5],
        ['floors', 'atMost', -1],
      ] as const
    ).map((one): [string, RowTest, unknown] => [...one]),
    ...(
      [
        ['floors', 'isEmpty', ''],
        ['lift', 'isNotEmpty', ''],
        ['lift', 'is', 'no'],
        ['lift', 'isNot', true],
        ['number', 'more', 'c'],
      ] as const
    ).map((one): [string, RowTest, unknown] => [...one]),
  ];
  const wanted = asks.flatMap(([column, what, value]) =>
    (['', 'floors', 'number'] as const).map((sort) => ({
      ...{ table: made.table, where: [{ column, test: what, value }], sort, most: 10 },
      order: sort === 'floors' ? ('down' as const) : ('up' as const),
    })),
  );
  const stored = await within((sql) => tablePort(sql).rows(wanted));
  const remembered = await memoryEffectContext(world, 0).tables.rows(wanted);
  const names = (answers: typeof stored) =>
    answers.map((one, at) => [
      asks[Math.floor(at / 3)]?.join(' '),
      'error' in one ? one.error.code : one.rows.map(({ values }) => values.number),
    ]);
  expect(names(stored)).toEqual(names(remembered));
});
