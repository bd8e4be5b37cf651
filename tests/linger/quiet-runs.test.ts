import { stride } from '@signalbox/runner';
import { buildGraph, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callGraph, useLinger } from './linger-harness.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

/** A run that has made its turn and has no conductor, as a door leaves it. */
async function leftByDoor(graph: Parameters<typeof useLinger>[1]) {
  const it = await useLinger(database, graph);
  const conductorId = await it.conductor();
  const on = { accountId: it.accountId, conductorId, takes: { class: 2, upTo: 9 } };
  await stride(it.house.deps, on);
  await database.admin('update run_call set tries = 0 where account_id = $1', [it.accountId]);
  await database.admin('update run_state set conductor_id = null, wake_at = now() where account_id = $1', [it.accountId]);
  const row = async () =>
    (
      await database.admin<{ seq: number; waits: boolean; ours: boolean; run_id: string }>(
        `select seq, wake_at = 'infinity' as waits, conductor_id = $2 as ours, run_id from run_state where account_id = $1`,
        [it.accountId, conductorId],
      )
    )[0];
  return { it, on, row };
}

test('a run that only waits is taken on as it is, and its call leaves', async () => {
  const { it, on, row } = await leftByDoor(callGraph());
  const before = await row();
  const { begun, taken, result } = await stride(it.house.deps, { ...on, own: false, had: 0, lists: false });
  expect([begun.length, begun[0]?.tries, taken]).toEqual([1, 1, 1]);
  expect(result).toEqual({ open: 1, more: false, nextAt: null, calls: [] });
  expect(await row()).toEqual({ ...before, waits: true, ours: true });
});

test('one that something came for in between hears it', async () => {
  const { it, on, row } = await leftByDoor(callGraph());
  const { run_id: runId } = (await row()) ?? {};
  await database.admin(`insert into run_event (account_id, id, run_id, kind, payload) values ($1, uuid7(), $2, 'cancel', '{}')`, [
    it.accountId,
    runId,
  ]);
  const { begun, result } = await stride(it.house.deps, { ...on, own: false, had: 0, lists: false });
  expect([begun, result.open, await it.statuses()]).toEqual([[], 0, ['cancelled']]);
});

test('one with a deadline wakes by it', async () => {
  const graph = buildGraph(
    { start: ['trigger.sms', { keywords: ['GO'] }], pause: ['logic.wait', { duration: { amount: 1, unit: 'hours' } }], end: ['flow.stop'] },
    ['start>pause>end'],
  );
  const { it, on, row } = await leftByDoor(graph);
  const { result } = await stride(it.house.deps, { ...on, own: false, had: 0, lists: false });
  expect([(await row())?.waits, result.more, (result.nextAt ?? 0) > Date.now() + 3_000_000]).toEqual([false, false, true]);
});
