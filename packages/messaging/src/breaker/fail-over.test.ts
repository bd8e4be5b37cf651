import { channels, newId, sms } from '@signalbox/domain';
import type { Waker } from '@signalbox/runner';
import { addOwnAddress, addProvider, type SeededAccount, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweepLane } from '../receipts/sweep-lane.ts';
import { createLaneWork } from '../sending/lane-work.ts';
import { createMessageQueue } from '../sending/queue-messages.ts';
import { failOver } from './fail-over.ts';
import { tripProvider } from './trip-provider.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

const waker: Waker = {
  ...{ runs: () => {}, lanes: () => {}, live: () => {}, answer: () => {}, outbox: () => {} },
  ...{ flush: async () => {}, close: async () => {} },
};
const over = () => failOver({ db: database.db, waker, channels });

/** An account with two providers, each with a number of its own, and messages that wait for the first. */
async function setUp(count: number) {
  const first = await seedAccount(database);
  const { accountId } = first;
  const { providerId } = await addProvider(database, accountId, { type: 'smpp', channel: 'sms', config: {} });
  const second: SeededAccount = { accountId, providerId, ownAddressId: newId(), ownAddress: '+46701740699' };
  await addOwnAddress(database.admin, second);
  await database.admin('update provider_grant set place = 1 where provider_id = $1', [providerId]);
  const items = Array.from({ length: count }, (_, i) => ({
    ...{ runId: newId(), nodeId: 'send', class: 2, channel: sms.id, content: { text: `No ${i}` }, to: `+4670174060${i % 10}` },
    ...{ contactId: null, from: null },
  }));
  const { messageIds } = await database.db.withAccountSql(accountId, (sql) =>
    createMessageQueue(channels)(sql, items, { now: Date.now() }),
  );
  return { accountId, first, second, messageIds };
}
const lane = ({ accountId, providerId }: SeededAccount) =>
  createLaneWork({ db: database.db, waker, accountId, providerId, channel: sms, onError: (error) => expect.unreachable(String(error)) });
const trip = ({ accountId, providerId }: SeededAccount) =>
  tripProvider(database.db, { accountId, providerId, reason: 'credit', code: '0x67' });
const idsOf = (claims: readonly { messageId: string }[]) => claims.map(({ messageId }) => messageId).sort();
const endLeases = (accountId: number) =>
  database.admin(`update message_queue set leased_until = now() - interval '1 s' where account_id = $1 and leased_until is not null`, [
    accountId,
  ]);

test('what waits goes to the next in the order, from an address that it has there, and the attempt says why', async () => {
  const { accountId, first, second, messageIds } = await setUp(3);
  expect(await trip(first)).toBe(true);
  expect(await trip(first)).toBe(false);
  expect(await over()).toBe(3);
  expect(await lane(first).claim(10)).toEqual([]);
  const claims = await lane(second).claim(10);
  expect(idsOf(claims)).toEqual([...messageIds].sort());
  expect(new Set(claims.map(({ from }) => from))).toEqual(new Set(['+46701740699']));
  const attempts = await database.admin<object>(
    'select distinct provider_id, from_provider_id, from_code from attempt where account_id = $1',
    [accountId],
  );
  expect(attempts).toEqual([{ provider_id: second.providerId, from_provider_id: first.providerId, from_code: 'credit:0x67' }]);
  const events = await database.admin<{ code: string }>('select code from provider_event where provider_id = $1 order by id', [
    first.providerId,
  ]);
  expect(events.map(({ code }) => code)).toEqual(['breaker.tripped', 'breaker.moved']);
  // New messages begin where something goes out.
  const item = {
    ...{ runId: newId(), nodeId: 'n', class: 2, channel: sms.id, content: { text: 'New' }, to: '+46701740601' },
    contactId: null,
    from: null,
  };
  const queued = await database.db.withAccountSql(accountId, (sql) => createMessageQueue(channels)(sql, [item], { now: Date.now() }));
  expect(queued.providerIds).toEqual([second.providerId]);
});

test('a worker that is killed with claimed messages: none of them is given to the next, now or later', async () => {
  const { accountId, first, second, messageIds } = await setUp(6);
  const onTheWay = idsOf(await lane(first).claim(4));
  await trip(first);
  expect(await over()).toBe(2);
  expect(await over()).toBe(0);
  const free = messageIds.filter((id) => !onTheWay.includes(id)).sort();
  expect(idsOf(await lane(second).claim(10))).toEqual(free);
  await endLeases(accountId);
  // The lanes of stopped providers are swept, too.
  await sweepLane({ db: database.db, waker });
  expect(await over()).toBe(0);
  expect(await lane(second).claim(10)).toEqual([]);
  const rows = await database.admin<{ id: string; n: number }>(
    'select message_id as id, count(*)::int as n from attempt where account_id = $1 group by 1',
    [accountId],
  );
  expect(rows.map(({ n }) => n)).toEqual(rows.map(() => 1));
  expect(rows).toHaveLength(6);
});

test('a worker that is killed between claim and commit has claimed nothing: each message leaves once, by the next', async () => {
  const { accountId, first, second, messageIds } = await setUp(5);
  let moving: Promise<number> = Promise.resolve(0);
  const killed = database.db.withAccountSql(accountId, async (sql) => {
    expect(await sql.bare('select * from claim_messages($1, 3, $2)', [first.providerId, '30 s'])).toHaveLength(3);
    await trip(first);
    // Meanwhile what it holds is not taken from it.
    moving = over();
    await sql.bare('select pg_terminate_backend(pg_backend_pid())');
  });
  await expect(killed).rejects.toThrow();
  await moving;
  await over();
  expect(idsOf(await lane(second).claim(10))).toEqual([...messageIds].sort());
  expect(await database.admin('select 1 from attempt where account_id = $1 and provider_id = $2', [accountId, first.providerId])).toEqual(
    [],
  );
});

test('an answer that is written twice does not free what the next provider has on its way', async () => {
  const { first, second } = await setUp(1);
  const work = lane(first);
  const [claim] = await work.claim(1);
  if (!claim) return expect.unreachable('nothing was claimed');
  work.settle(claim, { result: 'transient', ref: null, rawCode: 'x' }, 1);
  await work.finish(5000);
  await trip(first);
  await over();
  expect(await lane(second).claim(10)).toHaveLength(1);
  // As when the answer of the first commit was lost.
  work.settle(claim, { result: 'transient', ref: null, rawCode: 'x' }, 1);
  await work.finish(5000);
  expect(await lane(second).claim(10)).toEqual([]);
  expect(await database.admin('select result from attempt where message_id = $1 order by no', [claim.messageId])).toEqual([
    { result: 'transient' },
    { result: null },
  ]);
});

test('with nobody to go to it waits, and two that are stopped do not pass it round', async () => {
  const { first, second } = await setUp(2);
  await trip(second);
  await trip(first);
  expect(await over()).toBe(0);
  await database.admin(`update provider set status = 'on', status_code = null where id = $1`, [first.providerId]);
  expect(await lane(first).claim(10)).toHaveLength(2);
});

test('a lost connection stops a provider only when another can take its messages', async () => {
  const { first, second } = await setUp(1);
  const lost = (account: SeededAccount) =>
    tripProvider(database.db, { ...account, reason: 'connection', code: 'ECONNREFUSED', needsNext: true });
  await database.admin(`update provider set status_code = 'ECONNREFUSED' where id = $1`, [second.providerId]);
  expect(await lost(first)).toBe(false);
  await database.admin('update provider set status_code = null where id = $1', [second.providerId]);
  expect(await lost(first)).toBe(true);
});

test('who waits for the answer hears it at the new address, too', async () => {
  const { accountId, first, messageIds } = await setUp(1);
  const [{ run_id: runId = '' } = {}] = await database.admin<{ run_id: string }>('select run_id from message where id = $1', [
    messageIds[0],
  ]);
  await database.admin('insert into wait_key (account_id, kind, key, wait_id, run_id) values ($1, $2, $3, $4, $5)', [
    ...[accountId, 'reply', sms.replyKey('71400', '+46701740600'), newId(), runId],
  ]);
  await trip(first);
  await over();
  const keys = await database.admin<{ key: string }>('select key from wait_key where run_id = $1 order by key', [runId]);
  expect(keys.map(({ key }) => key)).toEqual(['sms|+46701740699|+46701740600', 'sms|71400|+46701740600']);
});
