import { channels, messageRanks, newId, sms } from '@signalbox/domain';
import { createWaker } from '@signalbox/runner';
import { seedAccount, type TestDatabase, testDatabase, waitFor } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLaneWork } from '../sending/lane-work.ts';
import { createMessageQueue } from '../sending/queue-messages.ts';
import { createReceipts } from './create-receipts.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  // The plans of a large table, and of a connection that is not new.
  await database.admin(
    `do $$ declare n text; begin
       foreach n in array array['plan_cache_mode = force_generic_plan', 'enable_hashjoin = off', 'enable_mergejoin = off', 'enable_seqscan = off'] loop
         execute format('alter database %I set ', current_database()) || n;
       end loop; end $$`,
  );
}, 60_000);
afterAll(() => database.close());

test('a report moves its message also when somebody else changes the message at that moment', async () => {
  const account = await seedAccount(database);
  const { db } = database;
  expect(await db.router('show plan_cache_mode')).toEqual([{ plan_cache_mode: 'force_generic_plan' }]);
  const waker = createWaker({ router: db.router, signal: async () => {} });
  const onError = (error: unknown) => expect.unreachable(String(error));
  const text = {
    runId: newId(),
    nodeId: 'send',
    class: 2,
    channel: sms.id,
    content: { text: 'Hi' },
    to: '+46701740601',
    contactId: null,
    from: null,
  };
  await db.withAccountSql(account.accountId, (sql) => createMessageQueue(channels)(sql, [text], { now: Date.now() }));
  const work = createLaneWork({ db, waker, ...account, channel: sms, onError });
  const [message] = await work.claim(1);
  if (!message) throw new Error('nothing was claimed');
  work.settle(message, { result: 'accepted', ref: 'ref', rawCode: null }, 1);
  await work.finish(5000);
  const receipts = createReceipts({ db, waker, onError });

  const report = await db.withAccountSql(account.accountId, async (sql) => {
    await sql('update message set awaited = true where account_id = $1');
    const stored = receipts.store(account, { ref: 'ref', state: 'delivered', rawCode: '000', raw: {} });
    await waitFor(async () => (await database.admin('select 1 from pg_locks where not granted')).length > 0);
    return { stored };
  });
  await report.stored;
  await receipts.close();

  const after = await database.admin('select state, awaited from message where account_id = $1', [account.accountId]);
  expect(after).toEqual([{ state: messageRanks.delivered, awaited: true }]);
  await waker.close();
});
