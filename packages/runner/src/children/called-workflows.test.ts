import { type TestDatabase, testDatabase } from '@signalbox/testkit';
import { expr, familyHarness, handmade, lit } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const calling = (workflowId: string, settings: Record<string, unknown> = {}, kind: 'trigger.sms' | 'test.called' = 'trigger.sms') =>
  handmade({
    start: { type: kind, kind: 'trigger', next: { next: 'call' } },
    call: {
      type: 'test.each',
      next: { done: 'end' },
      input: {
        call: lit(workflowId),
        with: lit({ a: 1 }),
        ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, lit(value)])),
      },
    },
    end: { type: 'test.return', input: { got: expr('call.returns.sum') } },
  });
const called = handmade({
  start: { type: 'test.called', kind: 'trigger', next: { next: 'back' } },
  back: { type: 'test.return', input: { sum: expr('start.a + 41') } },
});
const answerOf = async (house: Awaited<ReturnType<typeof familyHarness>>, runId: string) =>
  (await house.traces(runId)).findLast((one) => one.node_id === 'call' && one.status !== 'waiting')?.output;

test('a called workflow hands back what it returns', async () => {
  const house = await familyHarness(database);
  const target = await house.workflow(called, { kind: 'workflow' });
  const runId = await house.start(await house.workflow(calling(target.publicId)));
  await house.untilStill();
  expect(await house.run(runId)).toMatchObject({ status: 'done' });
  expect(await answerOf(house, runId)).toMatchObject({ total: 1, done: 1, returns: { sum: 42 } });
  expect(await house.rows('run_tally')).toBe(0);
});

test('what cannot be called is an error of the step, at once', async () => {
  const house = await familyHarness(database);
  const keyword = await house.workflow(called, { kind: 'sms' });
  const target = await house.workflow(called, { kind: 'workflow' });
  for (const [id, settings, code] of [
    [keyword.publicId, {}, 'workflow.not_callable'],
    ['nonsense', {}, 'workflow.not_callable'],
    [target.publicId, { with: { refuse: true } }, 'workflow.wrong_inputs'],
  ] as const) {
    const runId = await house.start(await house.workflow(calling(id, settings)));
    await house.stride((await house.claim()) ?? '');
    expect(await answerOf(house, runId)).toMatchObject({ total: 0, error: { code } });
  }
});

test('workflows that call themselves stop eight deep, and the reason comes all the way up', async () => {
  const house = await familyHarness(database);
  const self = await house.workflow(called, { kind: 'workflow' });
  const plan = handmade({
    start: { type: 'test.called', kind: 'trigger', next: { next: 'call' } },
    call: { type: 'test.each', next: { done: 'end' }, input: { call: lit(self.publicId), with: lit({}) } },
    end: { type: 'test.say', input: { no: expr('"error" in call ? call.error.code : ""') } },
  });
  await database.admin(
    'update plan set body = $2 where account_id = $1 and hash = (select plan_hash from workflow_version where id = $3)',
    [house.accountId, JSON.stringify(plan), self.versionId],
  );
  const runId = await house.start(self);
  await house.untilStill();
  const [depth] = await database.admin<{ n: string }>('select count(*) as n from run where account_id = $1', [house.accountId]);
  expect(Number(depth?.n)).toBe(9);
  expect(await house.run(runId)).toMatchObject({ status: 'failed', error_code: 'test.no' });
  const deepest = await database.admin<{ output: unknown }>(
    `select s.output from run_step s where s.account_id = $1 and s.node_id = 'call' and s.status = 'done' and s.output -> 'error' ->> 'code' = 'call.too_deep'`,
    [house.accountId],
  );
  expect(deepest).toHaveLength(1);
});

test('a workflow that is only started runs for itself', async () => {
  const house = await familyHarness(database);
  const target = await house.workflow(called, { kind: 'workflow' });
  const runId = await house.start(await house.workflow(calling(target.publicId, { wait: false })));
  await house.untilStill();
  expect(await answerOf(house, runId)).toMatchObject({ total: 1 });
  expect(await house.children(runId)).toEqual([]);
  const runs = await database.admin('select status, trigger_kind, parent_id from run where account_id = $1 and workflow_id = $2', [
    house.accountId,
    target.workflowId,
  ]);
  expect(runs).toEqual([{ status: 'done', trigger_kind: 'workflow', parent_id: null }]);
});

test('a run that fails starts the error workflow once; an error workflow that fails starts nothing', async () => {
  const house = await familyHarness(database);
  const failing = (next: string) =>
    handmade({ start: { type: next, kind: 'trigger', next: { next: 'no' } }, no: { type: 'test.say', input: { no: lit('broken') } } });
  const errors = await house.workflow(failing('test.called'), { kind: 'event', key: 'run.failed' });
  const broken = await house.workflow(failing('trigger.sms'));
  const runId = await house.start(broken);
  await house.untilStill();
  const runs = await database.admin<{ id: string; status: string }>(
    'select id, status from run where account_id = $1 and workflow_id = $2',
    [house.accountId, errors.workflowId],
  );
  expect(runs.map((run) => run.status)).toEqual(['failed']);
  const [trigger] = await house.traces(runs[0]?.id ?? '');
  expect(trigger?.output).toMatchObject({
    name: 'run.failed',
    values: { workflowId: broken.publicId, code: 'test.no', message: 'broken', nodeId: 'no', step: 'no' },
  });
  expect(await house.run(runId)).toMatchObject({ status: 'failed' });
});
