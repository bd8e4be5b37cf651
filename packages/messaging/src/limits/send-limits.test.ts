import { channels, newId, sms } from '@signalbox/domain';
import { seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createExpandBatch } from '../batches/expand-batch.ts';
import { createBatches } from '../batches/open-batches.ts';
import { createMessageQueue } from '../sending/queue-messages.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

const queueMessages = createMessageQueue(channels);
/** Half past ten at a day far from here: hours and days of it are the same in every run. */
const start = Date.parse('2090-06-10T10:30:00Z');

async function world(limits: readonly [scope: string, key: string, span: string, most: number][]) {
  const account = await seedAccount(database);
  const { accountId } = account;
  for (const [scope, key, span, most] of limits)
    await database.admin('insert into send_limit (account_id, id, scope, key, span, most) values ($1, $2, $3, $4, $5, $6)', [
      ...[accountId, newId(), scope, key === 'own' ? account.ownAddressId : key, span, most],
    ]);
  const send = (count: number, over: { to?: string; class?: number; category?: string | null } = {}) =>
    database.db.withAccountSql(accountId, (sql) =>
      queueMessages(
        sql,
        Array.from({ length: count }, () => ({
          ...{
            runId: null,
            nodeId: null,
            class: 2,
            channel: sms.id,
            content: { text: 'Hi' },
            to: '+46701740601',
            contactId: null,
            from: null,
          },
          ...over,
          terms: { notBefore: start, notAfter: null, category: over.category ?? null, quiet: false },
        })),
        { now: Date.now() },
      ),
    );
  const rows = () =>
    database.admin<{ due: string; code: string | null; n: number }>(
      `select to_char(due_at at time zone 'UTC', 'DD HH24:MI') as due, held_code as code, count(*)::int as n from message_queue
       where account_id = $1 group by 1, 2 order by 1, 2`,
      [accountId],
    );
  return { account, send, rows };
}

test('limits of the account, a sender, a country and a category hold what is over them; another account has its own', async () => {
  const { send, rows } = await world([
    ['account', '', 'day', 6],
    ['sender', 'own', 'hour', 4],
    ['country', 'NO', 'day', 1],
    ['category', 'news', 'day', 2],
  ]);
  const other = await world([['account', '', 'day', 1]]);
  await send(2, { to: '+4740612345' });
  await send(3, { category: 'news' });
  await other.send(1);
  expect(await rows()).toEqual([
    { due: '10 10:30', code: null, n: 3 },
    { due: '11 00:00', code: 'limit.category', n: 1 },
    { due: '11 00:00', code: 'limit.country', n: 1 },
  ]);
  await send(2);
  expect(await rows()).toContainEqual({ due: '10 11:00', code: 'limit.sender', n: 1 });
  await send(2);
  expect(await rows()).toContainEqual({ due: '11 00:00', code: 'limit.account', n: 1 });
  await send(1, { class: 1 });
  expect(await rows()).toContainEqual({ due: '10 10:30', code: null, n: 5 });
  expect(await other.rows()).toEqual([{ due: '10 10:30', code: null, n: 1 }]);
});

test('what nobody has room for within a week is refused in plain words, and takes nothing', async () => {
  const { account, send, rows } = await world([['account', '', 'month', 2]]);
  const { answers, messageIds } = await send(4);
  expect(messageIds).toHaveLength(2);
  expect(answers.slice(2)).toMatchObject([{ error: { code: 'send.limited' } }, { error: { code: 'send.limited' } }]);
  expect(await rows()).toEqual([{ due: '10 10:30', code: null, n: 2 }]);
  expect(await database.admin('select used from send_count where account_id = $1', [account.accountId])).toEqual([{ used: 2 }]);
});

test('many who send at once stay under the limit together, and lose nothing', async () => {
  const { send, rows } = await world([['account', '', 'day', 10]]);
  await Promise.all(Array.from({ length: 8 }, () => send(5)));
  expect(await rows()).toEqual(
    ['10 10:30', '11 00:00', '12 00:00', '13 00:00'].map((due, no) => ({ due, code: no ? 'limit.account' : null, n: 10 })),
  );
});

test('a batch is spread over the days, slice by slice; who would wait for longer than a week fails with the reason', async () => {
  const { account, rows } = await world([['account', '', 'day', 100]]);
  const people = Array.from({ length: 900 }, (_, no) => `+46701${740_000 + no}`);
  const terms = { notBefore: start, notAfter: null, category: null, quiet: false };
  const batchId = await database.db.withAccountSql(account.accountId, async (sql) => {
    const [opened] = await createBatches(channels)(sql).open([
      {
        ...{
          runId: newId(),
          nodeId: 'tell',
          visit: 1,
          workflowId: newId(),
          class: 3,
          reach: 'first',
          from: null,
          files: [],
          groups: [],
          people,
          terms,
        },
        ...{ ways: [{ channel: 'sms', text: 'Hi', subject: '', formatted: '' }], guard: false, shortLinks: false, waitFor: 'nothing' },
      },
    ]);
    if (!opened || 'error' in opened) throw new Error('not opened');
    return opened.batchId;
  });
  const expand = () => database.db.withAccountSql(account.accountId, (sql) => createExpandBatch(channels)(sql, batchId));
  while ((await expand()).more);
  const made = await rows();
  expect(made).toHaveLength(8);
  expect(made.map(({ n }) => n)).toEqual(Array.from({ length: 8 }, () => 100));
  expect(made.map(({ code }) => code)).toEqual([null, ...Array.from({ length: 7 }, () => 'limit.account')]);
  expect(
    await database.admin('select state, error_code, count(*)::int as n from message where batch_id = $1 and state > 0 group by 1, 2', [
      batchId,
    ]),
  ).toEqual([{ state: 50, error_code: 'send.limited', n: 100 }]);
});
