import { createHash } from 'node:crypto';
import { channels, newId } from '@signalbox/domain';
import { compile } from '@signalbox/flow';
import { createInbound, type Inbound } from '@signalbox/messaging';
import { catalogue, triggers } from '@signalbox/nodes';
import { createWaker, type Waker } from '@signalbox/runner';
import { addWorkflow, buildGraph, type TestDatabase, testDatabase, waitFor } from '@signalbox/testkit';
import { strideDeps } from '@signalbox/testkit/engine';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { useLinger } from './linger-harness.ts';

// A door places a run with the conductor that is open: docs/adr/0030-placed-with-an-open-conductor.md.

let database: TestDatabase;
let waker: Waker;
let inbound: Inbound;
let heard: string[] = [];
beforeAll(async () => {
  database = await testDatabase({ poolSize: 12 });
  waker = createWaker({ router: database.db.router });
  inbound = createInbound({ db: database.db, waker, channels, triggers, stride: strideDeps(database.db) });
  let isHeard = false;
  database.db.listen('placed', (notice) => {
    isHeard = true;
    if (notice !== '') heard.push(notice);
  });
  await waitFor(async () => (await database.db.router(`select pg_notify('placed', '')`)).length > 0 && isHeard);
}, 60_000);
afterEach(() => {
  heard = [];
});
afterAll(async () => {
  await inbound.close();
  await waker.close();
  await database.close();
});

const web = (more: Record<string, unknown> = {}) => ['http.request', { method: 'POST', url: 'http://sink.test/', ...more }] as const;
const graph = (more?: Record<string, unknown>) =>
  buildGraph({ start: ['trigger.http', {}], one: [...web(more)], two: [...web()] }, ['start>one>two']);

async function useHook(of = graph()) {
  const it = await useLinger(database, of);
  const { plan } = compile(of, catalogue);
  if (!plan) throw new Error('no plan');
  const tokenHash = createHash('sha256').update(newId()).digest('hex');
  await addWorkflow(database, it.accountId, { graph: of, plan, triggers: [{ kind: 'http', key: tokenHash }] });
  const ask = async () => {
    const request = { method: 'POST', query: '', headers: {}, body: async () => Buffer.from('{}'), idempotencyKey: null };
    return (await inbound.acceptHttp(tokenHash, request)).runId;
  };
  const openUntil = async () =>
    (
      await database.admin<{ open: boolean | null }>('select open_until > now() as open from conductor where account_id = $1', [
        it.accountId,
      ])
    )[0]?.open ?? null;
  const callsOf = () =>
    database.admin<{ tries: number; status: string }>('select tries, status from run_call where account_id = $1 order by id', [
      it.accountId,
    ]);
  const carriedBy = async () =>
    (await database.admin<{ conductor_id: string | null }>('select conductor_id from run_state where account_id = $1', [it.accountId])).map(
      (row) => row.conductor_id,
    );
  /** A conductor that is open, with nothing to do. */
  const open = async (times = { lingerMs: 3000, lookMs: 400, atMostMs: 20_000, leaveMs: 100 }) => {
    const [row] = await database.admin<{ id: string }>(
      'insert into conductor (account_id, class, id) values ($1, 2, gen_random_uuid()) returning id',
      [it.accountId],
    );
    const conductorId = row?.id ?? '';
    const stop = new AbortController();
    const ended = it.stay(conductorId, { times }, stop.signal);
    await waitFor(async () => (await openUntil()) === true);
    return { conductorId, ended, leave: () => stop.abort() };
  };
  return { ...it, ask, openUntil, callsOf, carriedBy, open };
}

describe('a run of a door', () => {
  test('is placed with the conductor that is open, which makes its call and goes on from what it was told', async () => {
    const it = await useHook();
    const { conductorId, ended, leave } = await it.open();
    await it.ask();
    await waitFor(() => heard.length === 1);
    expect([heard[0]?.slice(0, 36), await it.carriedBy(), await it.callsOf()]).toEqual([
      conductorId,
      [conductorId],
      [{ tries: 1, status: 'pending' }],
    ]);
    it.lingering.place(heard[0] ?? '');
    await it.done(1);
    // Both calls went out once, the second one from what the first stride knew.
    expect([it.asked.length, new Set(it.asked).size]).toEqual([2, 2]);
    // As if it came again.
    it.lingering.place(heard[0] ?? '');
    leave();
    expect(await ended).toMatchObject({ open: 0, calls: [] });
    expect(it.asked).toHaveLength(2);
  });

  test.each([
    ['nobody is open', graph(), 'nobody'],
    ['its call may be made once only', graph({ atMostOnce: true }), 'open'],
  ])('is left ready when %s', async (_, of, who) => {
    const it = await useHook(of);
    const conductor = who === 'open' ? await it.open() : null;
    await it.ask();
    expect([await it.carriedBy(), (await it.callsOf()).map(({ tries }) => tries)]).toEqual([[null], [0]]);
    conductor?.leave();
    await conductor?.ended;
    expect(heard).toEqual([]);
  });

  test('is found by the next look when its notice is lost, and a notice that comes later changes nothing', async () => {
    const it = await useHook();
    const { ended, leave } = await it.open({ lingerMs: 3000, lookMs: 60, atMostMs: 20_000, leaveMs: 100 });
    await it.ask();
    await it.done(1);
    await waitFor(() => heard.length === 1);
    it.lingering.place(heard[0] ?? '');
    leave();
    await ended;
    expect(it.asked).toHaveLength(2);
  });

  test('that has something else to hear by the time its call ends hears it', async () => {
    const it = await useHook();
    const { ended, leave } = await it.open();
    it.state.holds = true;
    const runId = await it.ask();
    await waitFor(() => heard.length === 1);
    it.lingering.place(heard[0] ?? '');
    await waitFor(() => it.asked.length === 1);
    await database.admin(
      `insert into run_event (account_id, id, run_id, kind, payload) values ($1, gen_random_uuid(), $2, 'cancel', '{}')`,
      [it.accountId, runId],
    );
    it.release();
    await waitFor(async () => (await it.statuses()).join() === 'cancelled');
    leave();
    await ended;
    expect([it.asked.length, await it.leftovers()]).toEqual([1, 0]);
  });
});

test('a conductor that does not stay open says so before its last look, and waits for the door that is placing a run with it', async () => {
  const it = await useHook();
  const { conductorId, ended, leave } = await it.open({ lingerMs: 3000, lookMs: 10_000, atMostMs: 20_000, leaveMs: 5000 });
  let commit = () => {};
  const gate = new Promise<void>((resolve) => {
    commit = resolve;
  });
  const runId = newId();
  const placing = database.db.withAccountSql(it.accountId, async (sql) => {
    await sql('select from conductor where account_id = $1 and id = $2 and open_until > now() for share', [conductorId]);
    await sql(
      `insert into run_state (account_id, run_id, class, version_id, wake_at, conductor_id) values ($1, $2, 2, gen_random_uuid(), 'infinity', $3)`,
      [runId, conductorId],
    );
    await gate;
  });
  await waitFor(async () => (await database.admin(`select from pg_locks where locktype = 'transactionid' and granted`)).length > 0);
  leave();
  await waitFor(async () => (await database.admin(`select from pg_locks where not granted`)).length > 0);
  commit();
  await placing;
  expect(await ended).toMatchObject({ open: 1 });
  expect(await it.openUntil()).toBeNull();
});
