import { seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProviderLoad } from './provider-load.ts';
import { readLoads, shareOf } from './read-load.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

test('what was accepted and delivered in the last hour, beside what is usual', async () => {
  const { accountId, providerId } = await seedAccount(database);
  const other = await seedAccount(database);
  const read = (account: number) => database.db.withAccountSql(account, readLoads);
  const load = createProviderLoad({ db: database.db, onError: (error) => expect.unreachable(String(error)) });
  const owned = { accountId, providerId };
  for (let i = 0; i < 40; i += 1) load.sent(owned, i < 36 ? 'accepted' : 'permanent_recipient');
  load.sent(owned, 'throttled');
  for (let i = 0; i < 10; i += 1) load.reported(owned, i < 9 ? 'delivered' : 'failed');
  load.reported(owned, 'accepted');
  await load.close();
  // The same again: rows are added to.
  const more = createProviderLoad({ db: database.db, onError: (error) => expect.unreachable(String(error)) });
  for (let i = 0; i < 10; i += 1) more.sent(owned, 'accepted');
  await more.close();
  await database.admin(
    `insert into provider_load (account_id, provider_id, span, at, tried, accepted) values ($1, $2, 'hour', now() - interval '1 day', 100, 99),
       ($1, $2, 'minute', now() - interval '90 minutes', 5000, 0)`,
    [accountId, providerId],
  );
  const facts = (await read(accountId)).get(providerId);
  expect(facts?.perMinute).toHaveLength(60);
  expect(facts?.perMinute.reduce((sum, one) => sum + one, 0)).toBe(46);
  expect(facts?.measured).toBe(50);
  expect(facts?.health).toBeCloseTo((46 / 50) * (9 / 10));
  expect(facts?.usual).toBeCloseTo(0.99);
  expect((await read(other.accountId)).size).toBe(0);
});

test('too little says nothing', () => {
  expect(shareOf({ tried: 19, accepted: 0, delivered: 0, failed: 0 })).toBeNull();
  expect(shareOf({ tried: 20, accepted: 20, delivered: 0, failed: 0 })).toBe(1);
  expect(shareOf({ tried: 20, accepted: 10, delivered: 3, failed: 1 })).toBeCloseTo(0.375);
});
