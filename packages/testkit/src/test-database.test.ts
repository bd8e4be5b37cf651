import { afterAll, beforeAll, expect, test } from 'vitest';
import { addContact, addWorkflow, seedAccount } from './seed.ts';
import { type TestDatabase, testDatabase } from './test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

test('two accounts stand side by side and do not see each other', async () => {
  const [one, two] = [await seedAccount(database), await seedAccount(database)];
  await addContact(database, one.accountId, { name: 'Ada', phone: '+46701740601' });
  await addWorkflow(database, one.accountId, { triggers: [{ key: 'JOIN' }] });
  const count = (accountId: number) => database.db.withAccountSql(accountId, (sql) => sql<{ n: number }>('select count(*)::int as n from contact'));
  expect(await count(one.accountId)).toEqual([{ n: 1 }]);
  expect(await count(two.accountId)).toEqual([{ n: 0 }]);
});
