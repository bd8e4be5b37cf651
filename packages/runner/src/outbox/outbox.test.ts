import { addWaitingRun, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWaker } from '../waker/waker.ts';
import { createOutbox } from './create-outbox.ts';
import { enqueue } from './enqueue.ts';
import { enqueueEvents } from './enqueue-events.ts';
import type { OutboxEntry } from './types.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

async function useOutbox() {
  const { accountId } = await seedAccount(database);
  const warnings: object[] = [];
  const woken: (string | null)[] = [];
  const make = () =>
    createOutbox({
      ...{ db: database.db, triggers: new Map(), expandBatch: async () => ({ more: false, providers: [] }) },
      waker: { runs: (_, ids) => void woken.push(...ids), live: () => {}, lanes: () => {} },
      log: { warn: (fields) => warnings.push(fields) },
    });
  const put = (...entries: OutboxEntry[]) => database.db.withAccountSql(accountId, (sql) => enqueue(sql, entries));
  const emit = (...events: Parameters<typeof enqueueEvents>[1][number][]) =>
    database.db.withAccountSql(accountId, (sql) => enqueueEvents(sql, events));
  const events = (runId: string) =>
    database.admin<{ kind: string; payload: unknown }>('select kind, payload from run_event where run_id = $1 order by id', [runId]);
  return { accountId, outbox: make(), make, put, emit, events, warnings, woken };
}

test('an event answers every wait with its key, and wakes their runs', async () => {
  const { accountId, outbox, emit, events, woken } = await useOutbox();
  const runs = [];
  for (let i = 0; i < 3; i += 1) runs.push(await addWaitingRun(database, accountId, { kind: 'event', key: i < 2 ? 'order|1' : 'order|2' }));
  await emit({ kind: 'event', key: 'order|1', payload: { a: 1 } });
  await outbox.drained(accountId);
  expect(await Promise.all(runs.map(async ({ runId }) => (await events(runId)).length))).toEqual([1, 1, 0]);
  expect(await events(runs[0]?.runId ?? '')).toEqual([{ kind: 'event', payload: { a: 1 } }]);
  expect(woken.toSorted()).toEqual(
    runs
      .slice(0, 2)
      .map((run) => run.conductorId)
      .toSorted(),
  );
  expect(await database.admin('select 1 from wait where account_id = $1', [accountId])).toHaveLength(1);
});

test('a wait with several keys goes to the first event that fits its filter', async () => {
  const { accountId, outbox, emit, events } = await useOutbox();
  const { runId, waitId } = await addWaitingRun(database, accountId, { kind: 'event', key: 'order', filter: { city: 'Oslo' } });
  await database.admin(`insert into wait_key (account_id, kind, key, wait_id, run_id) values ($1, 'tag', 'c|vip', $2, $3)`, [
    accountId,
    waitId,
    runId,
  ]);
  await emit(
    { kind: 'event', key: 'order', payload: { city: 'Rome' } },
    { kind: 'tag', key: 'c|vip', payload: { tag: 'vip' } },
    { kind: 'event', key: 'order', payload: { city: 'Oslo' } },
  );
  await outbox.drained(accountId);
  expect(await events(runId)).toEqual([{ kind: 'tag', payload: { tag: 'vip' } }]);
  expect(await database.admin('select 1 from wait_key where account_id = $1', [accountId])).toEqual([]);
});

test('an event that thousands wait for answers all of them, in several transactions', async () => {
  const { accountId, outbox, emit } = await useOutbox();
  await database.admin(
    `with r as materialized (select uuid7() as id, uuid7() as wait_id from generate_series(1, 5003)),
       s as (insert into run_state (account_id, run_id, class, version_id, wake_at) select $1, id, 2, id, 'infinity' from r),
       w as (insert into wait (account_id, id, run_id, version_id, node_id) select $1, wait_id, id, id, 'wait' from r)
     insert into wait_key (account_id, kind, key, wait_id, run_id) select $1, 'event', 'all', wait_id, id from r`,
    [accountId],
  );
  await emit({ kind: 'event', key: 'all', payload: {} });
  await outbox.drained(accountId);
  const [row] = await database.admin<{ waits: number; events: number; ready: number }>(
    `select (select count(*)::int from wait where account_id = $1) as waits, (select count(*)::int from run_event where account_id = $1) as events,
       (select count(*)::int from run_state where account_id = $1 and wake_at <= now()) as ready`,
    [accountId],
  );
  expect(row).toEqual({ waits: 0, events: 5003, ready: 5003 });
  await database.admin('delete from run_state where account_id = $1', [accountId]);
});

test('many processes drain at once: each entry happens once', async () => {
  const { accountId, make, emit, events } = await useOutbox();
  const runs = [];
  for (let i = 0; i < 20; i += 1) {
    runs.push(await addWaitingRun(database, accountId, { kind: 'event', key: `k${i}` }));
    await emit({ kind: 'event', key: `k${i}`, payload: {} });
  }
  await Promise.all(Array.from({ length: 5 }, () => make().drained(accountId)));
  for (const { runId } of runs) expect(await events(runId)).toHaveLength(1);
  expect(await database.admin('select 1 from outbox where account_id = $1', [accountId])).toEqual([]);
});

test('an entry that fails is tried again later, alone; the others go on', async () => {
  const { accountId, outbox, put, emit, events, warnings } = await useOutbox();
  const { runId } = await addWaitingRun(database, accountId, { kind: 'event', key: 'k' });
  await put({ kind: 'cancelRun', runIds: ['not-a-uuid'], reason: '' });
  await emit({ kind: 'event', key: 'k', payload: {} });
  await outbox.drained(accountId);
  expect([(await events(runId)).length, warnings.length]).toEqual([1, 1]);
  const left = await database.admin<{ tries: number; later: boolean }>(
    'select tries, due_at > now() as later from outbox where account_id = $1',
    [accountId],
  );
  expect(left).toEqual([{ tries: 1, later: true }]);
});

test('what a dead process left is swept up', async () => {
  const { accountId, make, emit, events } = await useOutbox();
  const { runId } = await addWaitingRun(database, accountId, { kind: 'event', key: 'k' });
  await emit({ kind: 'event', key: 'k', payload: {} });
  await database.admin(`update outbox set due_at = now() - interval '3 s' where account_id = $1`, [accountId]);
  await make().sweep();
  expect(await events(runId)).toHaveLength(1);
});

test('a process without a worker tells the others whose outbox is due', async () => {
  const { accountId } = await useOutbox();
  const heard: string[] = [];
  const stop = database.db.listen('outbox', (payload) => heard.push(payload));
  const waker = createWaker({ router: database.db.router });
  await expect
    .poll(async () => {
      waker.outbox(accountId);
      await waker.flush();
      return heard[0];
    })
    .toBe(String(accountId));
  await waker.close();
  await stop();
});

test('an event and a timer at once: one of them wins the wait', async () => {
  const { accountId, make, emit, events } = await useOutbox();
  const runs = [];
  for (let i = 0; i < 30; i += 1) runs.push(await addWaitingRun(database, accountId, { kind: 'event', key: `k${i}`, dueAt: new Date(0) }));
  for (const [i] of runs.entries()) await emit({ kind: 'event', key: `k${i}`, payload: {} });
  const timers = database.db.withAccountSql(accountId, async (sql) => {
    await sql('select 1 from run_state where account_id = $1 order by run_id for no key update');
    return sql<{ run_id: string }>('delete from wait where account_id = $1 and due_at <= now() returning run_id');
  });
  const [, timed] = await Promise.all([make().drained(accountId), timers]);
  const won = new Set(timed.map((row) => row.run_id));
  for (const { runId } of runs) expect([runId, (await events(runId)).length]).toEqual([runId, won.has(runId) ? 0 : 1]);
});
