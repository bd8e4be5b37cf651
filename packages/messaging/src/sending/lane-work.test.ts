import type { AccountSql } from '@signalbox/db';
import { channels, newId, sms } from '@signalbox/domain';
import type { OutgoingMessage } from '@signalbox/nodes/contract';
import { createWaker, type Waker } from '@signalbox/runner';
import { addWaitingRun, type SeededAccount, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweepLane } from '../receipts/sweep-lane.ts';
import { createLaneWork } from './lane-work.ts';
import { createMessageQueue, type QueuedAnswer } from './queue-messages.ts';

let database: TestDatabase;
let waker: Waker;
beforeAll(async () => {
  database = await testDatabase();
  waker = createWaker({ router: database.db.router });
}, 60_000);
afterAll(async () => {
  await waker.close();
  await database.close();
});

const queueMessages = createMessageQueue(channels);
const item = ({ text = 'Hello', ...more }: Partial<OutgoingMessage> & { text?: string } = {}): OutgoingMessage => ({
  runId: newId(),
  nodeId: 'send',
  class: 2,
  channel: sms.id,
  to: '+46701740601',
  content: { text },
  contactId: null,
  from: null,
  ...more,
});
const queue = (account: SeededAccount, items: OutgoingMessage[]) =>
  database.db.withAccountSql(account.accountId, (sql) => queueMessages(sql, items, { now: Date.now() }));
const lane = ({ accountId, providerId }: SeededAccount) =>
  createLaneWork({ db: database.db, waker, accountId, providerId, channel: sms, onError: () => {} });
const codeOf = (answer: QueuedAnswer | undefined) => (answer && 'error' in answer ? answer.error.code : 'queued');
const messages = (account: SeededAccount) =>
  database.admin<{ state: number; error_code: string | null; result: string | null; raw_code: string | null; tries: number | null }>(
    `select m.state, m.error_code, a.result, a.raw_code, q.tries from message m left join attempt a on a.message_id = m.id left join message_queue q on q.message_id = m.id
     where m.account_id = $1 order by m.id, a.no`,
    [account.accountId],
  );

test('queueing answers each item in its order', async () => {
  const account = await seedAccount(database);
  await database.admin(`insert into opt_out (account_id, kind, value, source) values ($1, 'phone', '+46701740609', 'sms')`, [
    account.accountId,
  ]);
  const { answers, providerIds, messageIds } = await queue(account, [
    item(),
    item({ text: ' ' }),
    item({ to: '+46701740609' }),
    item({ to: 'nobody' }),
    item({ text: 'x'.repeat(1531) }),
    item({ from: '99999' }),
    item({ from: account.ownAddressId, text: 'x'.repeat(161) }),
    item({ from: account.ownAddress }),
    item({ to: '+46999999999' }),
    item({ to: '070-174 06 12, 070-174 06 13' }),
    item({ to: '+46701740612 ext 5' }),
  ]);
  expect(answers.map(codeOf)).toEqual([
    'queued',
    'text.empty',
    'address.opted_out',
    'phone.invalid',
    'text.too_long',
    'sender.unknown',
    'queued',
    'queued',
    'phone.invalid',
    'phone.invalid',
    'phone.invalid',
  ]);
  expect(answers[6]).toMatchObject({ parts: 2, ourAddress: '71400', theirAddress: '+46701740601' });
  expect(providerIds).toEqual([account.providerId]);
  expect(messageIds).toHaveLength(3);
  const none = await seedAccount(database);
  await database.admin('update provider_grant set enabled = false where account_id = $1', [none.accountId]);
  expect((await queue(none, [item()])).answers.map(codeOf)).toEqual(['provider.missing']);
});

test('each message is claimed once, and its outcome moves attempt, ledger and queue', async () => {
  const account = await seedAccount(database);
  await queue(
    account,
    Array.from({ length: 20 }, () => item()),
  );
  const lanes = [lane(account), lane(account)];
  const claims = (await Promise.all(lanes.map((work) => work.claim(500)))).flat();
  expect(new Set(claims.map(({ messageId }) => messageId)).size).toBe(20);
  expect(claims).toHaveLength(20);
  const outcomes = ['accepted', 'transient', 'permanent_recipient', 'unknown', 'throttled'] as const;
  const work = lane(account);
  for (const [i, claim] of claims.slice(0, 5).entries())
    work.settle(
      claim,
      { result: outcomes[i] ?? 'unknown', ref: `ref-${claim.messageId}`, rawCode: '0x1', ...(i === 0 ? { costMicros: 350_000 } : {}) },
      5,
    );
  await work.finish(5000);
  expect(work.waiting).toBe(0);
  const costs = await database.admin('select cost_micros::int as cost from message where account_id = $1 and cost_micros is not null', [
    account.accountId,
  ]);
  expect(costs).toEqual([{ cost: 350_000 }]);
  const rows = await messages(account);
  const of = (result: string) => rows.find((row) => row.result === result);
  expect(of('accepted')).toMatchObject({ state: 30, error_code: null, tries: null });
  expect(of('transient')).toMatchObject({ state: 0, tries: 1 });
  expect(of('permanent_recipient')).toMatchObject({ state: 50, error_code: 'recipient.refused', raw_code: '0x1', tries: null });
  expect(of('unknown')).toMatchObject({ state: 20, error_code: 'send.unknown', tries: null });
  expect(of('throttled')).toMatchObject({ state: 0, tries: 1 });
});

test('the fifth temporary failure is final, and who waits for the delivery hears of it', async () => {
  const account = await seedAccount(database);
  const { messageIds } = await queue(account, [item()]);
  const wait = await addWaitingRun(database, account.accountId, { kind: 'delivery', key: messageIds[0] ?? '' });
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const work = lane(account);
    const [claim] = await work.claim(10);
    expect(claim?.attempt).toBe(attempt);
    if (claim) work.settle(claim, { result: 'transient', ref: null, rawCode: 'x' }, 1);
    await work.finish(5000);
    await database.admin('update message_queue set due_at = now() where account_id = $1', [account.accountId]);
  }
  expect((await messages(account)).at(-1)).toMatchObject({ state: 50, error_code: 'provider.unavailable', tries: null });
  expect(await database.admin('select kind, payload from run_event where run_id = $1', [wait.runId])).toEqual([
    { kind: 'delivery', payload: { messageId: messageIds[0], state: 'failed', at: expect.any(String) } },
  ]);
});

test('a lease that ended without an outcome is parked as unknown and never claimed again; a late outcome still counts', async () => {
  const account = await seedAccount(database);
  await queue(account, [item()]);
  const dead = lane(account);
  const [claim] = await dead.claim(10);
  expect(await lane(account).claim(10)).toEqual([]);
  await database.admin(`update message_queue set leased_until = now() - interval '1 s' where account_id = $1`, [account.accountId]);
  await sweepLane({ db: database.db, waker });
  expect(await messages(account)).toEqual([{ state: 20, error_code: 'send.unknown', result: 'unknown', raw_code: null, tries: null }]);
  expect(await lane(account).claim(10)).toEqual([]);
  if (claim) dead.settle(claim, { result: 'accepted', ref: 'late', rawCode: null }, 1);
  await dead.finish(5000);
  expect(await messages(account)).toMatchObject([{ state: 30, result: 'accepted' }]);
});

test('a refused password trips the breaker; the message stays in the queue', async () => {
  const account = await seedAccount(database);
  await queue(account, [item()]);
  const work = lane(account);
  const [claim] = await work.claim(10);
  if (claim) work.settle(claim, { result: 'auth', ref: null, rawCode: '0x0000000E' }, 1);
  await work.finish(5000);
  expect(work.tripped).toBe('0x0000000E');
  await expect
    .poll(() => database.admin('select status, status_code from provider where id = $1', [account.providerId]))
    .toEqual([{ status: 'tripped', status_code: 'auth:0x0000000E' }]);
  expect(await messages(account)).toMatchObject([{ state: 0, tries: 1 }]);
  expect(await database.db.router('select 1 from find_lanes() where provider_id = $1', [account.providerId])).toEqual([]);
});

test('alarms leave before bulk', async () => {
  const account = await seedAccount(database);
  await queue(account, [...Array.from({ length: 50 }, () => item({ class: 3 })), item({ class: 1, text: 'Alarm' })]);
  expect((await lane(account).claim(1)).map(({ content }) => content)).toEqual([{ text: 'Alarm' }]);
});

test('another account does not see messages or queue', async () => {
  const [one, two] = [await seedAccount(database), await seedAccount(database)];
  await queue(one, [item()]);
  expect(
    await database.db.withAccountSql(two.accountId, (sql) => sql.bare('select 1 from message union all select 1 from message_queue')),
  ).toEqual([]);
  // As if a statement named an account that is not the transaction's.
  const asOne = (sql: AccountSql): AccountSql =>
    Object.assign<AccountSql['bare'], Pick<AccountSql, 'accountId' | 'home' | 'bare' | 'last'>>(
      (text, values = [], name) => sql.bare(text, [one.accountId, ...values], name),
      { accountId: one.accountId, home: sql.home, bare: sql.bare, last: sql.last },
    );
  await expect(
    database.db.withAccountSql(two.accountId, (sql) => queueMessages(asOne(sql), [item()], { now: Date.now() })),
  ).resolves.toMatchObject({
    messageIds: [],
  });
});

test('what a message costs is what the provider says, else the price that the account typed, part by part; of guests nothing is known', async () => {
  const [owner, guest] = await Promise.all([seedAccount(database), seedAccount(database)]);
  const accepted = { result: 'accepted', ref: 'a', rawCode: null } as const;
  const prices = { each: [{ country: 'SE', amount: 0.35 }] };
  await queue(owner, [item({ text: 'x'.repeat(161) }), item({ to: '+46701740602' })]);
  const work = createLaneWork({ db: database.db, waker, ...owner, channel: sms, onError: () => {}, prices });
  for (const [no, message] of (await work.claim(10)).entries())
    work.settle(message, { ...accepted, ref: `a${no}`, ...(message.to === '+46701740602' ? { costMicros: 1 } : {}) }, 5);
  await queue(guest, [item()]);
  const [ours] = await lane(guest).claim(1);
  if (!ours) throw new Error('nothing was claimed');
  work.settle(ours, accepted, 5);
  await work.finish(5000);
  const costs = await database.admin(
    'select account_id = $1 as own, cost_micros::int as cost from message where account_id in ($1, $2) order by account_id = $1, cost_micros',
    [owner.accountId, guest.accountId],
  );
  expect(costs).toEqual([
    { own: false, cost: null },
    { own: true, cost: 1 },
    { own: true, cost: 700_000 },
  ]);
});

test('accounts of one provider share what is claimed; where there are fewer places than accounts, everybody has one in the end', async () => {
  const owner = await seedAccount(database);
  const guests = await Promise.all([1, 2, 3].map(() => seedAccount(database)));
  for (const { accountId } of guests) {
    await database.admin(
      `insert into provider_grant (account_id, provider_id, owner_account_id, channel, place) values ($1, $2, $3, 'sms', -1)`,
      [accountId, owner.providerId, owner.accountId],
    );
    await database.admin(
      `insert into own_address (account_id, id, kind, value, provider_id, can_receive) values ($1, $2, 'short_code', '71498', $3, false)`,
      [...[accountId, newId(), owner.providerId]],
    );
  }
  const all = [owner, ...guests];
  const texts = Array.from({ length: 40 }, (_, no) => item({ text: `no ${no}`, to: `+467017406${10 + no}` }));
  for (const account of all) await queue(account, texts);
  const work = lane(owner);
  const share = await work.claim(8);
  expect(all.map(({ accountId }) => share.filter((message) => message.accountId === accountId).length)).toEqual([2, 2, 2, 2]);
  const first = new Set<number>();
  for (let no = 0; no < 60 && first.size < all.length; no += 1) for (const { accountId } of await work.claim(1)) first.add(accountId);
  expect(first.size).toBe(all.length);
});

test('an unclear alarm is sent again where the account says so, five times at most; other messages and other accounts wait for a person', async () => {
  const account = await seedAccount(database);
  await database.admin('update provider set resends_alarms = true where id = $1', [account.providerId]);
  await queue(account, [item({ class: 1 }), item({ class: 2 })]);
  const work = createLaneWork({ db: database.db, waker, ...account, channel: sms, onError: () => {}, resendsAlarms: true });
  for (const message of await work.claim(10)) work.settle(message, { result: 'unknown', ref: null, rawCode: 'lost' }, 5);
  await work.finish(5000);
  expect(await messages(account)).toMatchObject([
    { state: 0, result: 'unknown', tries: 1 },
    { state: 20, error_code: 'send.unknown', result: 'unknown', tries: null },
  ]);
  // A process that dies with the alarm in its hands: it goes back, until it was tried five times.
  const lose = async (tries: number) => {
    await database.admin(`update message_queue set leased_until = now() - interval '1 s', tries = $2 where account_id = $1`, [
      account.accountId,
      tries,
    ]);
    return (await sweepLane({ db: database.db, waker })).parked;
  };
  expect(await lose(4)).toBe(0);
  expect(await messages(account)).toMatchObject([{ state: 0, tries: 4 }, { state: 20 }]);
  expect(await lose(5)).toBe(1);
  expect((await messages(account))[0]).toMatchObject({ state: 20, error_code: 'send.unknown', tries: null });
  const careful = await seedAccount(database);
  await queue(careful, [item({ class: 1 })]);
  const other = lane(careful);
  for (const message of await other.claim(10)) other.settle(message, { result: 'unknown', ref: null, rawCode: 'lost' }, 5);
  await other.finish(5000);
  expect(await messages(careful)).toMatchObject([{ state: 20 }]);
});
