import { newId } from '@signalbox/domain';
import { seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { insertInto, rowsOf } from './rows.ts';
import type { AccountSql, Sql } from './sql.ts';

let database: TestDatabase;
let accountId: number;
beforeAll(async () => {
  database = await testDatabase();
  ({ accountId } = await seedAccount(database));
});
afterAll(() => database.close());

const within = <T>(work: (sql: AccountSql) => Promise<T>): Promise<T> => database.db.withAccountSql(accountId, work);

test('the account stands in $1 of every statement; what belongs to no account is asked without one', async () => {
  const rows = await within((sql) => sql<{ id: number }>('select id from account where id = $1 and $2::text is null', [null]));
  expect(rows).toEqual([{ id: accountId }]);
  await within(async (sql) => {
    expect(sql.accountId).toBe(accountId);
    expect(await sql.bare<{ n: number }>('select $1::int as n', [7])).toEqual([{ n: 7 }]);
  });
  await expect(within((sql) => sql('select 1'))).rejects.toMatchObject({ code: expect.stringMatching(/^(08P01|42P18)$/) });
});

test('statements with and without an account cannot stand in for each other', () => {
  expectTypeOf<Sql>().not.toExtend<AccountSql>();
  expectTypeOf<AccountSql>().not.toExtend<Sql>();
});

describe('a set of rows', () => {
  const set = rowsOf({
    ...{ id: 'uuid', words: 'text?', n: 'int', small: 'smallint', part: 'float8', yes: 'bool', at: 'timestamptz?', body: 'jsonb?' },
  });
  const read = (rows: Parameters<typeof set.of>[0]) =>
    within((sql) => sql(`select ${set.names} from ${set.from('$2')} where $1::int is not null order by n`, [set.of(rows)], 'read_all'));

  test('comes as it was given, nulls and missing values as null, in the order of its names', async () => {
    const [id, at] = [newId(), new Date('2026-11-29T01:02:03.456Z')];
    const full = {
      id,
      words: `"quoted", \\ back\n{,} åäö 😀`,
      n: 1,
      small: 2,
      part: 0.25,
      yes: true,
      at,
      body: { list: [1, 'two', null] },
    };
    const bare = { id, words: null, n: 2, small: 0, part: -1e-9, yes: false, at: undefined, body: undefined };
    expect(await read([full, bare])).toEqual([full, { ...bare, at: null, body: null }]);
    expect(set.names).toBe('id, words, n, small, part, yes, at, body');
    expect(await read([])).toEqual([]);
  });

  test('text with half a surrogate pair is stored as the wire protocol would; in JSON it is refused', async () => {
    const row = { id: newId(), words: null, n: 1, small: 1, part: 1, yes: true, at: null, body: null };
    expect(await read([{ ...row, words: 'a\ud83db \\ud83d' }])).toMatchObject([{ words: 'a\ufffdb \\ud83d' }]);
    await expect(read([{ ...row, body: { text: '\ud83d' } }])).rejects.toMatchObject({ code: '22P02' });
    await expect(read([{ ...row, words: '\u0000' }])).rejects.toMatchObject({ code: '22P05' });
  });
});

test('rows are inserted by name for the account of the transaction; none cost no trip; a conflict may be passed over', async () => {
  const insertTags = insertInto('tag', { id: 'uuid', name: 'text' }, 'on conflict do nothing');
  const [one, two] = [
    { id: newId(), name: 'One' },
    { id: newId(), name: 'Two' },
  ];
  await within(async (sql) => {
    await insertTags(sql, [one, two]);
    await insertTags(sql, [one]);
  });
  expect(
    await database.admin(`select account_id, id, name from tag where id = any ($1::uuid[]) order by name`, [[one.id, two.id]]),
  ).toEqual([
    { account_id: accountId, ...one },
    { account_id: accountId, ...two },
  ]);
  const noTrip = Object.assign(() => Promise.reject(new Error('a trip')), {
    accountId,
    home: database,
    bare: database.db.router,
    last: database.db.router,
    tell: () => false,
    behind: () => {},
  });
  await insertTags(noTrip, []);
});
