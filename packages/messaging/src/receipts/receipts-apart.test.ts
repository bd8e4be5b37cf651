import { channels, messageRanks, newId, sms } from '@signalbox/domain';
import { createWaker } from '@signalbox/runner';
import { type SeededAccount, seedAccount, testDatabase } from '@signalbox/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { createLaneWork } from '../sending/lane-work.ts';
import { createMessageQueue } from '../sending/queue-messages.ts';
import { createReceipts } from './create-receipts.ts';

test('a report moves the message of its own provider, not one of another account that has the same id there', async () => {
  const database = await testDatabase();
  const waker = createWaker({ router: database.db.router });
  onTestFinished(async () => {
    await waker.close();
    await database.close();
  });
  const deps = { db: database.db, waker, onError: (error: unknown) => expect.unreachable(String(error)) };
  const item = { nodeId: 'send', class: 2, channel: sms.id, content: { text: 'Hi' }, to: '+46701740601', contactId: null, from: null };
  const accepted = async (account: SeededAccount): Promise<string> => {
    await database.db.withAccountSql(account.accountId, (sql) =>
      createMessageQueue(channels)(sql, [{ ...item, runId: newId() }], { now: Date.now() }),
    );
    const work = createLaneWork({ ...deps, ...account, channel: sms });
    const [message] = await work.claim(1);
    if (message) work.settle(message, { result: 'accepted', ref: 'same-1', rawCode: null }, 1);
    await work.finish(5000);
    return message?.messageId ?? '';
  };
  const [ours, theirs] = [await seedAccount(database), await seedAccount(database)];
  const ids = [await accepted(ours), await accepted(theirs)];
  const receipts = createReceipts(deps);
  await receipts.store(theirs, { ref: 'same-1', state: 'failed', rawCode: null, raw: {} });
  await receipts.close();
  const states = await database.admin<{ state: number }>('select state from message where id = any ($1::uuid[]) order by account_id', [
    ids,
  ]);
  expect(states.map(({ state }) => state)).toEqual([messageRanks.accepted, messageRanks.failed]);
});
