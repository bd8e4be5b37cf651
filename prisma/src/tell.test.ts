import { type TestDatabase, testDatabase, waitFor } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';

let database: TestDatabase;
const heard: string[] = [];
beforeAll(async () => {
  database = await testDatabase();
  database.db.listen('told', (payload) => heard.push(payload));
  await waitFor(async () => {
    await database.db.router(`select pg_notify('told', 'ready')`);
    return heard.length > 0;
  });
}, 60_000);
afterAll(() => database.close());

const payloads = (...texts: string[]) => texts.map((payload) => ({ channel: 'told', payload }));
const untilHeard = (payload: string) => waitFor(() => heard.includes(payload));

test('notices go out with the commit, also when it is sent with the last statement; with nothing that is undone', async () => {
  await database.db.withAccountSql(1, async (sql) => sql.tell(payloads('one', 'two')));
  await database.db.withAccountSql(1, async (sql) => {
    sql.tell(payloads('three'));
    return sql.last('select $1::int');
  });
  await expect(
    database.db.withAccountSql(1, async (sql) => {
      sql.tell(payloads('never'));
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow('changed my mind');
  await expect(
    database.db.withAccountSql(1, async (sql) => {
      sql.tell(payloads('never'));
      return sql.last('select 1 / ($1::int - $1::int)');
    }),
  ).rejects.toMatchObject({ code: '22012' });
  await database.db.withAccountSql(1, async (sql) => sql.tell(payloads('last')));
  await untilHeard('last');
  expect(heard.filter((text) => text !== 'ready')).toEqual(['one', 'two', 'three', 'last']);
});

test('who is not alone tells nothing', async () => {
  const told = await database.db.withAccountSql(1, () => database.db.withAccountSql(2, async (sql) => sql.tell(payloads('crowded'))));
  await database.db.withAccountSql(1, async (sql) => sql.tell(payloads('alone')));
  await untilHeard('alone');
  expect([told, heard.includes('crowded')]).toEqual([false, false]);
});

test('what nobody waited for undoes everything when it fails, and is what is told of, whoever else was refused after it', async () => {
  const failing = (ends: 'waits' | 'last' | 'nothing') =>
    database.db.withAccountSql(1, async (sql) => {
      sql.tell(payloads('never'));
      sql.behind(sql('select 1 / ($1::int - $1::int)'));
      if (ends !== 'nothing') await (ends === 'last' ? sql.last : sql)('select $1::int');
    });
  for (const ends of ['waits', 'last', 'nothing'] as const) await expect(failing(ends)).rejects.toMatchObject({ code: '22012' });
  await database.db.withAccountSql(1, async (sql) => sql.tell(payloads('after')));
  await untilHeard('after');
  expect(heard).not.toContain('never');
});
