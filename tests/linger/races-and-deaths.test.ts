import { stride } from '@signalbox/runner';
import { type TestDatabase, testDatabase, waitFor, waitForLock } from '@signalbox/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLingering } from '../../temporal/src/conduct/lingering.ts';
import { callGraph, endGraph, useLinger, waitGraph } from './linger-harness.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ poolSize: 12 });
}, 60_000);
afterAll(() => database.close());

describe('races of an open conductor', () => {
  test('one takes on a run while another ends the conductor: whoever holds its row first decides, and the run has a conductor', async () => {
    const it = await useLinger(database, endGraph);
    const conductorId = await it.conductor();
    await stride(it.house.deps, { accountId: it.accountId, conductorId, takes: { class: 2, upTo: 0 } });
    await it.start();
    const race = endMeanwhile(it, conductorId);
    expect(await stride(race.deps, { accountId: it.accountId, conductorId, takes: { class: 2, upTo: 9 } })).toMatchObject({ taken: 1 });
    await race.ended();
    expect(await it.house.count('run_state', 'conductor_id is not null')).toBe(await it.house.count('run_state'));
    await stride(it.house.deps, { accountId: it.accountId, conductorId });
    expect(await it.leftovers()).toBe(0);
  });

  test('one takes on a waiting run while another ends the conductor: its row stays', async () => {
    const it = await useLinger(database, waitGraph);
    const conductorId = await it.conductor();
    const [first] = await database.admin<{ run_id: string }>('select run_id from run_state where account_id = $1', [it.accountId]);
    await database.admin('delete from run_event where run_id = $1', [first?.run_id]);
    await database.admin('delete from run_state where run_id = $1', [first?.run_id]);
    await it.start();
    const race = endMeanwhile(it, conductorId);
    await stride(race.deps, { accountId: it.accountId, conductorId, takes: { class: 2, upTo: 9 } });
    expect((await race.ended())?.result).toMatchObject({ open: 1 });
    expect([await it.house.count('wait'), await it.house.count('conductor')]).toEqual([1, 1]);
  });

  test('a conductor that is gone takes on nothing', async () => {
    const it = await useLinger(database, endGraph);
    const conductorId = await it.conductor();
    await stride(it.house.deps, { accountId: it.accountId, conductorId });
    await it.start();
    const late = await stride(it.house.deps, { accountId: it.accountId, conductorId, takes: { class: 2, upTo: 9 } });
    expect([late.taken, await it.house.count('run_state', 'conductor_id is null')]).toEqual([0, 1]);
  });

  test('two workers carry the same conductor: every run ends once', async () => {
    const it = await useLinger(database, endGraph);
    const conductorId = await it.conductor();
    for (let n = 0; n < 40; n += 1) await it.start();
    const [other, elsewhere] = [createLingering(), createLingering()];
    await Promise.all([it.stay(conductorId, { lingering: other }), it.stay(conductorId, { lingering: elsewhere })]);
    expect(await it.statuses()).toEqual(Array.from({ length: 41 }, () => 'done'));
    expect([await it.house.count('run_step'), await it.house.count('message', 'not inbound')]).toEqual([82, 41]);
    expect(await it.leftovers()).toBe(0);
  });

  test('a wake between its last look and its end is signalled, and what came just before is found by that look', async () => {
    const it = await useLinger(database, waitGraph);
    const runId = await it.start();
    const conductorId = await it.claim();
    let answers = 0;
    const lingering: typeof it.lingering = {
      ...it.lingering,
      add(one) {
        const remove = it.lingering.add(one);
        return () => {
          remove();
          answers += 1;
        };
      },
    };
    const answering = { ...it.house.deps, db: { ...database.db, router: answerFirst } };
    /** The flag is cleared for the last look: the answer has come before that, and nobody was rung for. */
    async function answerFirst<Row extends object>(...given: [string, (readonly unknown[])?, string?]): Promise<Row[]> {
      if (answers === 1 && given[2] === 'clear_woken') {
        answers += 1;
        expect([it.lingering.wake(conductorId), await it.house.answer(runId, 'YES')]).toEqual([false, true]);
      }
      return database.db.router<Row>(...given);
    }
    expect(await it.stay(conductorId, { lingering, stride: answering })).toMatchObject({ open: 0 });
    expect(await it.statuses()).toEqual(['done']);
  });

  test('a wake that nobody rang for: its own look finds the run', async () => {
    const it = await useLinger(database, waitGraph);
    const runId = await it.start();
    const open = it.stay(await it.claim(), { times: { lingerMs: 2000, lookMs: 60 } });
    await waitFor(async () => (await it.house.count('wait')) === 1);
    expect(await it.house.answer(runId, 'YES')).toBe(true);
    await it.done(1);
    expect(await open).toMatchObject({ open: 0 });
  });

  test('a wake while it strides is heard after the stride', async () => {
    const it = await useLinger(database, waitGraph);
    const runId = await it.start();
    const conductorId = await it.claim();
    const open = it.stay(conductorId, { times: { lingerMs: 500, lookMs: 4000 } });
    await waitFor(async () => (await it.house.count('wait')) === 1);
    const [answered] = await Promise.all([it.house.answer(runId, 'YES'), it.start()]);
    expect([answered, it.lingering.ring(it.accountId), it.lingering.wake(conductorId)]).toEqual([true, true, true]);
    await it.done(1);
    expect(await open).toMatchObject({ open: 1 });
  });
});

describe('deaths of an open conductor', () => {
  test('a stride fails: what the calls brought outlives it, and the next life does not call again', async () => {
    const it = await useLinger(database, callGraph());
    const conductorId = await it.conductor();
    let strides = 0;
    const context: typeof it.house.deps.context = (...given) => {
      strides += 1;
      if (strides === 2) throw new Error('the stride after the call breaks');
      return it.house.deps.context(...given);
    };
    await expect(it.stay(conductorId, { stride: { ...it.house.deps, context } })).rejects.toThrow('breaks');
    expect(await database.admin('select status from run_call where account_id = $1', [it.accountId])).toEqual([{ status: 'done' }]);
    expect(await it.stay(conductorId)).toMatchObject({ open: 0 });
    expect([it.asked.length, await it.statuses()]).toEqual([1, ['done']]);
  });

  test('the worker stops while a call is under way: it stays with its key, and the next life joins or repeats it', async () => {
    const it = await useLinger(database, callGraph());
    const conductorId = await it.conductor();
    it.state.holds = true;
    const stop = new AbortController();
    const open = it.stay(conductorId, {}, stop.signal);
    await waitFor(() => it.asked.length === 1);
    stop.abort();
    const left = await open;
    expect([left.open, left.calls.length]).toEqual([1, 1]);
    it.state.holds = false;
    expect(await it.stay(conductorId)).toMatchObject({ open: 0 });
    it.release();
    expect([new Set(it.asked).size, await it.statuses()]).toEqual([1, ['done']]);
  });

  test('the worker dies after a stride, before its call left: the next life makes it with the same key', async () => {
    const it = await useLinger(database, callGraph());
    const conductorId = await it.conductor();
    const { begun } = await stride(it.house.deps, { accountId: it.accountId, conductorId, takes: { class: 2, upTo: 9 } });
    expect(await it.stay(conductorId)).toMatchObject({ open: 0 });
    expect(it.asked).toEqual(begun.map((call) => call.id));
  });

  test('a call that may be made once only, begun before the worker died: its outcome is unknown, and nobody calls', async () => {
    const it = await useLinger(database, callGraph({ atMostOnce: true }));
    const conductorId = await it.conductor();
    await stride(it.house.deps, { accountId: it.accountId, conductorId });
    await it.stay(conductorId);
    expect([it.asked, await it.house.count('run_step', `error ->> 'code' = 'call.unknown'`)]).toEqual([[], 1]);
  });

  test('a run that comes with its call written down: whoever takes it on makes it, once', async () => {
    const it = await useLinger(database, callGraph({ atMostOnce: true }));
    const conductorId = await it.conductor();
    await stride(it.house.deps, { accountId: it.accountId, conductorId });
    await database.admin('update run_call set tries = 0 where account_id = $1', [it.accountId]);
    await database.admin('update run_state set conductor_id = null, wake_at = now() where account_id = $1', [it.accountId]);
    expect(await it.stay(conductorId)).toMatchObject({ open: 0 });
    expect([it.asked.length, await it.statuses()]).toEqual([1, ['done']]);
  });
});

/** Ends the conductor while a stride with these `deps` has taken on runs and is not committed: the ending one waits for its lock. */
function endMeanwhile({ house, accountId }: Awaited<ReturnType<typeof useLinger>>, conductorId: string) {
  let ended: ReturnType<typeof stride> | undefined;
  const context: typeof house.deps.context = async (...given) => {
    ended ??= stride(house.deps, { accountId, conductorId });
    await waitForLock(database);
    return house.deps.context(...given);
  };
  return { deps: { ...house.deps, context }, ended: () => ended };
}
