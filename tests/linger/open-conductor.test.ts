import { type TestDatabase, testDatabase, waitFor } from '@signalbox/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linger } from '../../temporal/src/conduct/linger.ts';
import { callGraph, endGraph, useLinger, waitGraph } from './linger-harness.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ poolSize: 12 });
}, 60_000);
afterAll(() => database.close());

describe('an open conductor', () => {
  test('takes on what comes, without a claim, and ends when nothing comes any more', async () => {
    const it = await useLinger(database, callGraph());
    const open = it.stay(await it.conductor());
    await it.done(1);
    await it.start();
    expect(it.lingering.ring(it.accountId)).toBe(true);
    await it.done(2);
    await it.start();
    await it.done(3);
    expect(await open).toMatchObject({ open: 0, calls: [] });
    const rows = await database.admin('select distinct conductor_id from run where account_id = $1', [it.accountId]);
    expect([rows.length, it.asked.length, new Set(it.asked).size]).toEqual([1, 3, 3]);
    expect(await it.leftovers()).toBe(0);
  });

  test('does not let the others wait for a slow call, which gets an activity of its own', async () => {
    const it = await useLinger(database, callGraph());
    it.state.holds = true;
    // Long enough for the second run to come after the first one's call was handed over.
    const open = it.stay(await it.conductor(), { times: { lingerMs: 1500, lookMs: 60, atMostMs: 20_000, leaveMs: 100 } });
    await waitFor(() => it.handed.length === 1);
    it.state.holds = false;
    await it.start();
    await it.done(1);
    const first = await open;
    expect(first).toMatchObject({ open: 1 });
    expect(first.calls.map((call) => call.id)).toEqual(it.handed);
    it.release();
    await waitFor(async () => (await it.house.count('run_event', `kind = 'call'`)) === 1);
    const [row] = await database.admin<{ id: string }>('select id from conductor where account_id = $1', [it.accountId]);
    expect(await it.stay(row?.id ?? '')).toMatchObject({ open: 0 });
    expect(it.asked.length).toBe(2);
    expect(await it.leftovers()).toBe(0);
  });

  test('leaves runs that only wait to the workflow, and its row stays', async () => {
    const it = await useLinger(database, waitGraph);
    expect(await it.stay(await it.conductor())).toMatchObject({ open: 1, more: false, calls: [] });
    expect([await it.house.count('wait'), await it.house.count('conductor')]).toEqual([1, 1]);
  });

  test('has room for 256 runs; what is more is left to a dispatcher', async () => {
    const it = await useLinger(database, waitGraph);
    const conductorId = await it.conductor();
    for (let n = 0; n < 258; n += 1) await it.start();
    expect(await it.stay(conductorId)).toMatchObject({ open: 256 });
    expect([await it.house.count('run_state', 'conductor_id is null'), it.state.left > 1]).toEqual([3, true]);
  });

  test('of bulk runs takes on nothing, frees its slot and ends with its last run', async () => {
    const it = await useLinger(database, endGraph);
    const conductorId = await it.conductor();
    await database.admin('update conductor set class = 3 where id = $1', [conductorId]);
    await it.start();
    await database.admin('update run_state set class = 3 where account_id = $1', [it.accountId]);
    const freed: string[] = [];
    const free = (id: string) => void freed.push(id);
    expect(await it.stay(conductorId, { times: { lingerMs: 60_000 }, freed: free })).toMatchObject({ open: 0 });
    expect(freed).toEqual([conductorId]);
    expect(await it.house.count('run_state', 'conductor_id is null')).toBe(1);
  });

  test('whose history is long takes on nothing', async () => {
    const it = await useLinger(database, endGraph);
    const conductorId = await it.conductor();
    await it.start();
    const at = { accountId: it.accountId, conductorId, underWay: [], takesOn: false };
    expect(await linger(it.deps(), at, new AbortController().signal)).toMatchObject({ open: 0 });
    expect(await it.house.count('run_state', 'conductor_id is null')).toBe(1);
  });
});
