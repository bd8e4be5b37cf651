import { newId } from '@signalbox/domain';
import { compile, type Plan } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { buildGraph, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { familyHarness } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { writePoints } from './write-points.ts';

// Logs of devices, and the workflows that watch them, from the value to the run.

let database: TestDatabase;
let house: Awaited<ReturnType<typeof familyHarness>>;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house = await familyHarness(database);
});

function planOf(steps: Parameters<typeof buildGraph>[0], tracks: string[] = []): Plan {
  const { plan, issues } = compile(buildGraph(steps, tracks), catalogue);
  if (!plan) throw new Error(JSON.stringify(issues));
  return plan;
}
async function device(key: string, group = ''): Promise<string> {
  const id = newId();
  await database.admin('insert into device (account_id, id, key, name, label) values ($1, $2, $3, $3, $4)', [
    house.accountId,
    id,
    key,
    group,
  ]);
  return id;
}
const cold = { from: 'group', device: '', group: 'Boilers', name: 'temperature', is: 'below', limit: 45, back: 50, forMs: 0 };
async function watcher(config: object = {}): Promise<string> {
  const plan = planOf({ start: ['trigger.dataLog', { from: 'group', group: 'Boilers', name: 'temperature', is: 'below', limit: '45' }] });
  const { workflowId } = await house.workflow(plan, { kind: 'datalog', key: 'temperature' });
  await database.admin('update workflow_trigger set config = $2 where workflow_id = $1', [
    workflowId,
    JSON.stringify({ ...cold, ...config }),
  ]);
  return workflowId;
}
const say = (deviceId: string, value: number, at = Date.now(), name = 'temperature') =>
  database.db.withAccountSql(house.accountId, (sql) => writePoints(sql, [{ deviceId, name, value, at, depth: 0 }]));
const ring = () => database.db.router('select ring_watches(500)', []);
async function runs(workflowId: string): Promise<{ device: { key: string }; value: number }[]> {
  await house.drain();
  const rows = await database.admin<{ start: { payload: { device: { key: string }; value: number } } }>(
    `select e.payload as start from run r join run_event e on e.account_id = r.account_id and e.run_id = r.id and e.kind = 'start'
     where r.workflow_id = $1 and r.trigger_kind = 'datalog' order by r.id`,
    [workflowId],
  );
  return rows.map(({ start }) => start.payload);
}

test('each device of a group rings once until it was back, and others ring nothing', async () => {
  const workflowId = await watcher();
  const [a, b, other] = [await device('a', 'Boilers'), await device('b', 'Boilers'), await device('c', 'Pumps')];
  for (const value of [60, 44, 46, 43]) await say(a, value);
  await say(other, 1);
  await say(b, 1, Date.now(), 'pressure');
  await say(b, 44.5);
  expect(await runs(workflowId)).toMatchObject([
    { device: { key: 'a' }, value: 44, limit: 45 },
    { device: { key: 'b' }, value: 44.5 },
  ]);
  await say(a, 50);
  await say(a, 40);
  expect((await runs(workflowId)).map(({ value }) => value)).toEqual([44, 44.5, 40]);
});

test('what has to last rings when its time is over, whoever looks, once', async () => {
  const workflowId = await watcher({ forMs: 600_000 });
  const a = await device('a', 'Boilers');
  await say(a, 44);
  await ring();
  expect(await runs(workflowId)).toEqual([]);
  await database.admin(`update data_watch set due_at = now() - interval '1 s' where workflow_id = $1`, [workflowId]);
  await Promise.all([ring(), ring(), ring()]);
  expect(await runs(workflowId)).toMatchObject([{ value: 44 }]);
  await say(a, 41);
  await ring();
  expect(await runs(workflowId)).toHaveLength(1);
  // Nobody looked when the time was over: the next value says so.
  await say(a, 60);
  await say(a, 44);
  await database.admin(
    `update data_watch set since = now() - interval '20 min', due_at = now() - interval '10 min' where workflow_id = $1`,
    [workflowId],
  );
  await say(a, 70);
  await ring();
  expect(await runs(workflowId)).toHaveLength(2);
});

test('a transaction that fails leaves no value and no alarm', async () => {
  const workflowId = await watcher();
  const a = await device('a', 'Boilers');
  const failing = database.db.withAccountSql(house.accountId, async (sql) => {
    await writePoints(sql, [{ deviceId: a, name: 'temperature', value: 1, at: Date.now(), depth: 0 }]);
    throw new Error('killed');
  });
  await expect(failing).rejects.toThrow('killed');
  expect([await runs(workflowId), await database.admin('select 1 from data_point where account_id = $1', [house.accountId])]).toEqual([
    [],
    [],
  ]);
  await say(a, 1);
  expect(await runs(workflowId)).toHaveLength(1);
});

test('many writers at once: all values are there, and it rings once', async () => {
  const workflowId = await watcher();
  const a = await device('a', 'Boilers');
  await Promise.all(Array.from({ length: 20 }, (_, n) => say(a, 40 - n / 10)));
  const [row] = await database.admin<{ count: number }>('select count(*)::int as count from data_point where account_id = $1', [
    house.accountId,
  ]);
  expect([row?.count, (await runs(workflowId)).length]).toEqual([20, 1]);
});

test('steps write, read the newest and work out what values come to', async () => {
  await device('boiler-07');
  const place = { device: 'boiler-07', name: 'temperature' };
  const plan = planOf(
    {
      start: ['trigger.manual', {}],
      none: ['datalog.last', place],
      write: ['datalog.write', { ...place, value: '41.5' }],
      last: ['datalog.last', place],
      most: ['datalog.aggregate', { ...place, what: 'percentile', percentile: 50 }],
      count: ['datalog.aggregate', { ...place, what: 'count' }],
      missing: ['datalog.last', { ...place, device: 'nobody' }],
    },
    ['start>none', 'none.none>write', 'write>last', 'last.found>most', 'most.found>count', 'count.found>missing'],
  );
  const runId = await house.start(await house.workflow(plan));
  await house.untilStill();
  const lines = await house.traces(runId);
  const said = (node: string) => lines.find((line) => line.node_id === node);
  expect(said('last')?.output).toMatchObject({ value: 41.5, minutesAgo: 0 });
  expect([said('most')?.output, said('count')?.output]).toMatchObject([
    { value: 41.5, count: 1 },
    { value: 1, count: 1 },
  ]);
  expect(await house.run(runId)).toMatchObject({ status: 'failed', error_code: 'device.missing' });
});

test('what is older than its device wants it kept goes', async () => {
  const a = await device('a');
  await database.admin('update device set log_days = 1 where id = $1', [a]);
  await say(a, 1, Date.now() - 25 * 3_600_000);
  await say(a, 2);
  await database.db.router('select purge_data_points(100)', []);
  expect(await database.admin('select value from data_point where account_id = $1', [house.accountId])).toEqual([{ value: 2 }]);
});
