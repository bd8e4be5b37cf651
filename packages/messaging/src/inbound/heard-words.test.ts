import { channels, newId, sms } from '@signalbox/domain';
import { triggers } from '@signalbox/nodes';
import { createWaker, type Waker } from '@signalbox/runner';
import { addKeywordWorkflow, type SeededAccount, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInbound } from './create-inbound.ts';
import type { Inbound } from './inbound.ts';

let database: TestDatabase;
let waker: Waker;
let inbound: Inbound;
const phone = '+46701740601';
beforeAll(async () => {
  database = await testDatabase();
  waker = createWaker({ router: database.db.router });
  inbound = createInbound({ db: database.db, waker, triggers, channels });
}, 60_000);
afterAll(async () => {
  await waker.close();
  await inbound.close();
  await database.close();
});

const text = (account: SeededAccount, words: string) => ({
  ...{ channel: sms.id, providerId: account.providerId, providerMessageId: newId(), from: phone, to: account.ownAddress },
  ...{ content: { text: words }, at: Date.now() },
});

test.each([['STOP,thanks'], ['Stop.Please'], ['“ STOP ”'], ['\u200f STOP'], ['ＳＴＯＰ'], ['OPT OUT'], ['OPT-OUT'], ['Avsluta']])(
  '%j ends all sending',
  async (words) => expect(await inbound.acceptMessage(text(await seedAccount(database), words))).toMatchObject({ outcome: 'opt_out' }),
);

test('an account has words of its own for ending and allowing sending', async () => {
  const account = await seedAccount(database);
  await database.admin(`update account set settings = settings || '{"optOut": {"stop": ["Sayonara"], "start": ["Ohayo"]}}' where id = $1`, [
    account.accountId,
  ]);
  const outcome = async (words: string) => (await inbound.acceptMessage(text(account, words))).outcome;
  const optedOut = () => database.admin('select value from opt_out where account_id = $1', [account.accountId]);
  expect([await outcome('avsluta'), await outcome('sayonara!')]).toEqual(['inbox', 'opt_out']);
  expect(await optedOut()).toEqual([{ value: phone }]);
  expect([await outcome('START'), (await optedOut()).length, await outcome('Ohayo'), (await optedOut()).length]).toEqual([
    ...['inbox', 1],
    ...['inbox', 0],
  ]);
});

test.each([['JOIN,Anna'], ['“join”'], ['ＪＯＩＮ us'], ['\u200fJoin']])('%j starts what listens for JOIN', async (words) => {
  const account = await seedAccount(database);
  const { workflowId } = await addKeywordWorkflow(database, account.accountId, { keyword: 'JOIN' });
  const { runId } = await inbound.acceptMessage(text(account, words));
  expect(await database.admin('select workflow_id from run where id = $1', [runId])).toEqual([{ workflow_id: workflowId }]);
});
