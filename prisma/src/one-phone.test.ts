import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@signalbox/domain';
import { addContact, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrationsFolder } from './migrate.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

it('rows of before get the one spelling of a phone', async () => {
  const { accountId } = await seedAccount(database);
  for (const phone of ['+5213312345678', '+541112345678', '+46701740612', '+5213300000000', '+523300000000'])
    await addContact(database, accountId, { phone });
  for (const phone of ['+5213312345678', '+523312345678', '+541112345678'])
    await database.admin(`insert into opt_out (account_id, kind, value, source) values ($1, 'phone', $2, 'sms')`, [accountId, phone]);
  await database.admin(
    `insert into wait_key (account_id, kind, key, wait_id, run_id) values ($1, 'reply', 'sms|71400|+541112345678', $2, $2)`,
    [accountId, newId()],
  );
  const script = await readFile(join(migrationsFolder, '20261129075500_one_phone.sql'), 'utf8');
  for (let round = 0; round < 2; round += 1) await database.admin(script.replace('create function', 'create or replace function'));
  const read = async (query: string) => (await database.admin<{ value: string }>(query, [accountId])).map(({ value }) => value);
  expect(await read('select value from address where account_id = $1 order by value')).toEqual([
    ...['+46701740612', '+5213300000000', '+523300000000', '+523312345678', '+5491112345678'],
  ]);
  expect(await read('select value from opt_out where account_id = $1 order by value')).toEqual(['+523312345678', '+5491112345678']);
  expect(await read('select key as value from wait_key where account_id = $1')).toEqual(['sms|71400|+5491112345678']);
});
