import { type StrideOf, stride } from '@signalbox/runner';
import { buildGraph, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callGraph, endGraph, useLinger, waitGraph } from './linger-harness.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

const deadlineGraph = buildGraph(
  {
    start: ['trigger.sms', { keywords: ['GO'] }],
    ask: ['msg.sendAndWait', { text: 'Well?', to: '{{ trigger.from }}', timeout: { amount: 1, unit: 'hours' } }],
    end: ['flow.stop'],
  },
  ['start>ask', 'ask.reply>end'],
);

test.each([
  ['end', endGraph],
  ['wait', waitGraph],
  ['wait with a deadline', deadlineGraph],
  ['have a call under way', callGraph()],
])('what is reckoned of runs that %s is what the rows say', async (_, graph) => {
  const it = await useLinger(database, graph);
  const conductorId = await it.conductor();
  const open = { accountId: it.accountId, conductorId };
  const strideOn = async (of: Omit<StrideOf, 'accountId' | 'conductorId'>) => (await stride(it.house.deps, { ...open, ...of })).result;
  await strideOn({ takes: { class: 2, upTo: 0 } });
  for (let n = 0; n < 3; n += 1) await it.start();
  const had = await strideOn({ takes: { class: 2, upTo: 0 } });
  const reckoned = await strideOn({ takes: { class: 2, upTo: 9 }, had: had.open, lists: false });
  const read = await strideOn({ takes: { class: 2, upTo: 0 } });
  expect([reckoned.open, reckoned.more, reckoned.nextAt === null]).toEqual([read.open, read.more, read.nextAt === null]);
  expect(reckoned.open).toBe(graph === endGraph ? 0 : 4);
  // The first run's deadline is earlier, and is not among those of the batch.
  if (reckoned.nextAt !== null) expect(reckoned.nextAt).toBeGreaterThanOrEqual(read.nextAt ?? Number.POSITIVE_INFINITY);
});

test('a lock of a run that ends in a reckoned stride goes to the next one; the stride is done anew for it, once', async () => {
  const it = await useLinger(database, lockGraph);
  const conductorId = await it.conductor();
  const open = { accountId: it.accountId, conductorId, takes: { class: 2, upTo: 9 }, lists: false };
  const forget = async () => {
    for (const table of ['outbox', 'run_state', 'run_lock', 'run_lock_queue'])
      await database.admin(`delete from ${table} where account_id = $1`, [it.accountId]);
  };
  await stride(it.house.deps, { ...open, lists: true });
  await forget();
  for (const runs of [2, 3]) {
    for (let n = 0; n < runs; n += 1) await it.start();
    const { result } = await stride(it.house.deps, { ...open, had: 0 });
    expect(result.open).toBe(runs - 1);
    const owed = await database.admin('select payload from outbox where account_id = $1', [it.accountId]);
    expect(owed).toEqual([{ payload: { keys: ['lock|door'] } }]);
    await forget();
  }
});

const lockGraph = buildGraph({ start: ['trigger.sms', { keywords: ['GO'] }], lock: ['logic.lock', { key: 'door' }], end: ['flow.stop'] }, [
  'start>lock',
  'lock.ok>end',
]);
