import { newId } from '@signalbox/domain';
import { compile } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { buildGraph, waitFor } from '@signalbox/testkit';
import { openWorkerWorld, type WorkerWorld } from '@signalbox/testkit/worlds';
import { afterAll, beforeAll, expect, test } from 'vitest';

const hourMs = 3_600_000;
const graph = buildGraph(
  {
    start: [
      'trigger.schedule',
      {
        repeat: 'minutes',
        every: 60,
        windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
        missed: 'all',
        zone: 'named',
        timeZone: 'UTC',
      },
    ],
    end: ['flow.stop'],
  },
  ['start>end'],
);
let world: WorkerWorld;
beforeAll(async () => {
  world = await openWorkerWorld(graph);
});
afterAll(() => world.close());

/** A schedule as publishing leaves it, on since some hours. */
async function addSchedule(hours: number): Promise<string> {
  const id = newId();
  const { config } = compile(graph, catalogue).triggers[0] ?? {};
  await world.database.admin(
    `insert into schedule (account_id, id, workflow_id, node_id, version_id, config, since, live_from) values ($1, $2, $3, 'start', $4, $5, $6, $6)`,
    [world.account.accountId, id, world.workflowId, world.versionId, JSON.stringify(config), new Date(Date.now() - hours * hourMs)],
  );
  return id;
}
const told = async (id: string) => {
  const [row] = await world.database.admin<{ ok: boolean }>('select told = revision as ok from schedule where id = $1', [id]);
  return row?.ok === true;
};
const again = (id: string, change = 'told_at = told_at') =>
  world.database.admin(`update schedule set revision = revision + 1, ${change} where id = $1`, [id]);
const times = async () => {
  const rows = await world.database.admin<{ due: string }>(
    `select s.output ->> 'dueAt' as due from run r join run_step s on s.account_id = r.account_id and s.run_id = r.id and s.node_id = 'start' where r.account_id = $1 order by 1`,
    [world.account.accountId],
  );
  return rows.map(({ due }) => due);
};

test('a clock is made, catches up each time once, is made anew when it is lost, and goes when nothing is due', async () => {
  const id = await addSchedule(3);
  const since = Date.now() - 3 * hourMs;
  const hours = [1, 2, 3].map((one) => new Date((Math.floor(since / hourMs) + one) * hourMs).toISOString());
  await world.startWorker();
  await waitFor(async () => (await times()).length === 3, { timeoutMs: 20_000, what: 'what was missed has started' });
  expect(await times()).toEqual(hours);
  const clock = world.client.schedule.getHandle(id);
  const nextHour = (Math.floor(Date.now() / hourMs) + 1) * hourMs;
  expect((await clock.describe()).info.nextActionTimes[0]?.getTime()).toBeGreaterThanOrEqual(nextHour - hourMs);

  // Somebody died before it was noted that the times have been looked at, and Temporal lost its file.
  await clock.delete();
  await again(id, `last_due_at = null, told = 0`);
  await waitFor(() => told(id), { timeoutMs: 20_000, what: 'the clock is there again' });
  const fires = async () => (await clock.describe()).info.numActionsTaken;
  await waitFor(async () => (await fires()) >= 3, { timeoutMs: 20_000, what: 'it has fired them again' });
  await again(id, 'is_on = false');
  await waitFor(() => told(id), { timeoutMs: 20_000, what: 'it was told to end' });
  await expect(clock.describe()).rejects.toThrow();
  expect(await times()).toEqual(hours);
});
