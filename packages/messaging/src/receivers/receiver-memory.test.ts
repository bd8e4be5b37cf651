import { newId, sms } from '@signalbox/domain';
import { type SeededAccount, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReceiverMemory } from './receiver-memory.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

const prefix = `h-${'0a'.repeat(18)}-`;
const text = { to: '71400', prefix, except: 'mine0000' };
const memoryOf = ({ accountId, providerId }: SeededAccount) =>
  createReceiverMemory({ db: database.db, accountId, providerId, channel: sms });
/** A text that was taken so long ago. */
const taken = ({ accountId, ownAddressId }: SeededAccount, key: string, agoS: number) =>
  database.admin(
    `insert into inbound_event (account_id, source_id, key, received_at, message_id) values ($1, $2, $3, now() - make_interval(secs => $4), $5)`,
    [...[accountId, ownAddressId, key, agoS, newId()]],
  );

test('a text of a receiver that left no mark is unsettled; one of the asker is not', async () => {
  const account = await seedAccount(database);
  await taken(account, `${prefix}mine0000-1`, 5);
  expect(await memoryOf(account).findUnsettled(text)).toBeNull();
  await taken(account, `${prefix}dead0000-1`, 10);
  await taken(account, `${prefix.replace('0a', '0b')}dead0000-2`, 5);
  expect(await memoryOf(account).findUnsettled(text)).toBe(`${prefix}dead0000-1`);
  expect(await memoryOf(account).findUnsettled({ ...text, to: '71999' })).toBeNull();
});

test('what a receiver took before its mark is over, what it took after may come again', async () => {
  const account = await seedAccount(database);
  const memory = memoryOf(account);
  await taken(account, `${prefix}dead0000-1`, 20);
  await memory.settled({ receiver: 'dead0000', agoMs: 15_000 });
  expect(await memory.findUnsettled(text)).toBeNull();
  await taken(account, `${prefix}dead0000-2`, 10);
  await taken(account, `${prefix}dead0000-3`, 12);
  expect(await memory.findUnsettled(text)).toBe(`${prefix}dead0000-2`);
  await memory.settled({ receiver: 'dead0000', agoMs: 0 });
  await memory.settled({ receiver: 'dead0000', agoMs: 60_000 });
  expect(await memory.findUnsettled(text)).toBeNull();
});

test('what was taken more than an hour ago does not come again', async () => {
  const account = await seedAccount(database);
  await taken(account, `${prefix}dead0000-1`, 3_700);
  expect(await memoryOf(account).findUnsettled(text)).toBeNull();
});

test('marks of receivers that ended days ago go', async () => {
  const account = await seedAccount(database);
  const memory = memoryOf(account);
  await memory.settled({ receiver: 'old00000', agoMs: 3 * 86_400_000 });
  await memory.settled({ receiver: 'new00000', agoMs: 0 });
  expect(await database.admin('select receiver from receiver_mark where account_id = $1', [account.accountId])).toEqual([
    { receiver: 'new00000' },
  ]);
});
