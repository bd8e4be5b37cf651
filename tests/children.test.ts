import { buildGraph, waitFor } from '@signalbox/testkit';
import { openWorkerWorld, type WorkerWorld } from '@signalbox/testkit/worlds';
import { afterEach, expect, test } from 'vitest';

// Child runs with a real worker: claims, wakes, the outbox and the sweeper hand them on without anybody's help.

let world: WorkerWorld;
afterEach(() => world?.close());

const overList = (parallel: number | null) =>
  buildGraph(
    {
      start: ['trigger.sms'],
      each: ['logic.forEach', { kind: 'list', list: '[1, 2, 3, 4, 5, 6, 7]', parallel }],
      lock: ['logic.lock', { key: 'door' }, 'each'],
      pause: ['logic.wait', { mode: 'for', duration: { amount: 1, unit: 'seconds' } }, 'each'],
      unlock: ['logic.unlock', { key: 'door' }, 'each'],
      end: ['data.set', { values: [{ name: 'done', value: '{{ each.done }}' }] }],
    },
    ['start>each', 'each.item>lock', 'lock.ok>pause>unlock', 'each.done>end'],
  );

test('items that take turns with a lock all end, and the parent goes on', async () => {
  world = await openWorkerWorld(overList(4));
  await world.startWorker();
  const { runId } = await world.text('+46701740612', 'GO');
  await waitFor(async () => (await world.statusOf(runId)) === 'done', { timeoutMs: 60_000, what: 'the run has ended' });
  expect(await world.count('run', `parent_id is not null and status = 'done'`)).toBe(7);
  for (const table of ['run_state', 'run_join', 'run_lock', 'run_lock_queue', 'outbox'])
    expect([table, await world.count(table)]).toEqual([table, 0]);
});
