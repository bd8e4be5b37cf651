import { type TestDatabase, testDatabase } from '@signalbox/testkit';
import { expr, familyHarness, handmade, lit } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const start = { type: 'trigger.sms', kind: 'trigger', next: { next: 'each' } } as const;
const eachOver = (values: unknown[], settings: Record<string, unknown> = {}) => ({
  type: 'test.each',
  block: 'each' as const,
  inside: 'item',
  next: { item: 'say', done: 'end' },
  input: {
    items: lit({ kind: 'list', values }),
    ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, lit(value)])),
  },
});
/** Says the item; fails for items that are texts. */
const listPlan = (values: unknown[], settings: Record<string, unknown> = {}) =>
  handmade({
    start,
    each: eachOver(values, settings),
    say: {
      type: 'test.say',
      within: 'each',
      input: { item: expr('each.item'), number: expr('each.number'), no: expr('type(each.item) == string ? each.item : ""') },
    },
    end: { type: 'test.say' },
  });
const outcome = async (house: Awaited<ReturnType<typeof familyHarness>>, runId: string) =>
  (await house.traces(runId)).find((one) => one.node_id === 'each' && one.status === 'done')?.output;

test('a list becomes children; the parent goes on when the last has ended, and nothing is left behind', async () => {
  const house = await familyHarness(database);
  const runId = await house.start(await house.workflow(listPlan([10, 20, 'bad', 40])));
  await house.untilStill();
  expect(await house.run(runId)).toMatchObject({ status: 'done' });
  expect((await house.children(runId)).map((child) => [child.item_no, child.status, child.class])).toEqual([
    [1, 'done', 2],
    [2, 'done', 2],
    [3, 'failed', 2],
    [4, 'done', 2],
  ]);
  expect(await outcome(house, runId)).toMatchObject({
    total: 4,
    done: 3,
    failed: 1,
    cancelled: 0,
    error: { code: 'test.no', message: 'bad' },
  });
  const [, second] = await house.children(runId);
  expect((await house.traces(second?.id ?? '')).map((one) => one.output)).toEqual([expect.objectContaining({ item: 20, number: 2 })]);
  for (const table of ['run_state', 'run_event', 'run_join', 'outbox', 'conductor'])
    expect([table, await house.rows(table)]).toEqual([table, 0]);
});

test('an empty list answers in the same stride', async () => {
  const house = await familyHarness(database);
  const runId = await house.start(await house.workflow(listPlan([])));
  expect(await house.stride((await house.claim()) ?? '')).toMatchObject({ open: 0 });
  expect(await outcome(house, runId)).toMatchObject({ total: 0 });
});

test('batches of 256 and single children come to the same', async () => {
  const values = Array.from({ length: 30 }, (_, i) => (i % 7 === 3 ? `bad ${i}` : i));
  const traces = async (upTo: number) => {
    const house = await familyHarness(database);
    const runId = await house.start(await house.workflow(listPlan(values)));
    await house.untilStill(upTo);
    const children = await house.children(runId);
    return {
      children: children.map((child) => [child.item_no, child.status]),
      traces: await Promise.all(children.map(async ({ id }) => (await house.traces(id)).map(({ output, ...one }) => ({ ...one, output })))),
      parent: await outcome(house, runId),
    };
  };
  const [together, alone] = [await traces(256), await traces(1)];
  expect(together).toEqual(alone);
  expect(together.parent).toMatchObject({ done: 26, failed: 4 });
});

test('no more children at a time than the limit', async () => {
  const house = await familyHarness(database);
  const plan = listPlan([1, 2, 3, 4, 5], { parallel: 2 });
  const runId = await house.start(await house.workflow(plan));
  await house.stride((await house.claim()) ?? '');
  const ready = () => database.admin('select 1 from run_state where parent_id = $1 and wake_at <= now()', [runId]);
  expect(await ready()).toHaveLength(2);
  await house.stride((await house.claim(1)) ?? '');
  expect(await ready()).toHaveLength(1);
  await house.drain();
  expect(await ready()).toHaveLength(2);
  await house.untilStill();
  expect(await outcome(house, runId)).toMatchObject({ total: 5, done: 5 });
});

test('stop on error: children that have not begun are taken away, and the parent hears of all of them', async () => {
  const house = await familyHarness(database);
  const runId = await house.start(await house.workflow(listPlan(['bad', 2, 3, 4, 5], { parallel: 1, stopOnError: true })));
  await house.untilStill();
  expect((await house.children(runId)).map((child) => child.status)).toEqual([
    'failed',
    'cancelled',
    'cancelled',
    'cancelled',
    'cancelled',
  ]);
  expect(await outcome(house, runId)).toMatchObject({ total: 5, done: 0, failed: 1, cancelled: 4, error: { code: 'test.no' } });
  expect(await house.rows('run_join')).toBe(0);
});

test('a parent that is cancelled takes its children with it: those under way and those that wait', async () => {
  const house = await familyHarness(database);
  const plan = handmade({
    start,
    each: { ...eachOver([1, 2, 3], { parallel: 2 }), next: { item: 'wait', done: 'end' } },
    wait: { type: 'test.wait', within: 'each', input: { key: lit('never') } },
    end: { type: 'test.say' },
  });
  const runId = await house.start(await house.workflow(plan));
  await house.untilStill();
  expect((await house.children(runId)).map((child) => child.status)).toEqual(['open', 'open', 'open']);
  await cancel(house.accountId, runId);
  await house.untilStill();
  expect(await house.run(runId)).toMatchObject({ status: 'cancelled' });
  expect((await house.children(runId)).map((child) => child.status)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  for (const table of ['run_state', 'run_event', 'run_join', 'wait', 'wait_key', 'outbox'])
    expect([table, await house.rows(table)]).toEqual([table, 0]);
});

test('cancelling reaches children of children', async () => {
  const house = await familyHarness(database);
  const plan = handmade({
    start,
    each: { ...eachOver([1, 2]), next: { item: 'inner', done: 'end' } },
    inner: { ...eachOver([3, 4]), within: 'each', next: { item: 'wait', done: 'end' } },
    wait: { type: 'test.wait', within: 'inner', input: { key: lit('never') } },
    end: { type: 'test.say' },
  });
  const runId = await house.start(await house.workflow(plan));
  await house.untilStill();
  expect(await house.rows('wait')).toBe(4);
  await cancel(house.accountId, runId);
  await house.untilStill();
  const runs = await database.admin<{ status: string }>('select status from run where account_id = $1', [house.accountId]);
  expect(runs.map((run) => run.status)).toEqual(Array.from({ length: 7 }, () => 'cancelled'));
  for (const table of ['run_state', 'run_event', 'run_join', 'wait', 'outbox'])
    expect([table, await house.rows(table)]).toEqual([table, 0]);
});

test('the last two children end at once, in two transactions: the parent hears once', async () => {
  const house = await familyHarness(database);
  for (let round = 0; round < 10; round += 1) {
    const runId = await house.start(await house.workflow(listPlan([1, 2])));
    await house.stride((await house.claim()) ?? '');
    const [one, two] = [(await house.claim(1)) ?? '', (await house.claim(1)) ?? ''];
    await Promise.all([house.stride(one), house.stride(two)]);
    await house.untilStill();
    expect(await outcome(house, runId)).toMatchObject({ total: 2, done: 2 });
    expect((await house.traces(runId)).filter((line) => line.node_id === 'end')).toHaveLength(1);
  }
});

test('a process lost between commit and outbox: the sweep brings the parent on', async () => {
  const house = await familyHarness(database);
  const runId = await house.start(await house.workflow(listPlan([1])));
  await house.stride((await house.claim()) ?? '');
  await house.stride((await house.claim()) ?? '');
  expect([await house.rows('outbox'), (await house.run(runId))?.status]).toEqual([1, 'open']);
  expect(await house.outbox.sweep()).toBe(0);
  await database.admin(`update outbox set due_at = now() - interval '3 s' where account_id = $1`, [house.accountId]);
  expect(await house.outbox.sweep()).toBe(1);
  await house.untilStill();
  expect(await house.run(runId)).toMatchObject({ status: 'done' });
});

test('more than 256 items make room for others, alarms stay alarms; a child that waits is small', async () => {
  const values = Array.from({ length: 300 }, (_, i) => i);
  const house = await familyHarness(database);
  const normal = await house.start(await house.workflow(listPlan(values)));
  await house.stride((await house.claim()) ?? '');
  const alarm = await house.start(await house.workflow(listPlan(values), { class: 1 }));
  await house.stride((await house.claim()) ?? '');
  const classes = async (runId: string) => new Set((await house.children(runId)).map((child) => child.class));
  expect([await classes(normal), await classes(alarm)]).toEqual([new Set([3]), new Set([1])]);
  const [size] = await database.admin<{ bytes: number }>('select max(pg_column_size(state)) as bytes from run_state where parent_id = $1', [
    normal,
  ]);
  expect(size?.bytes).toBeLessThan(200);
  await house.untilStill();
  expect(await outcome(house, normal)).toMatchObject({ done: 300 });
});

test('of a large for-each: 100 whole traces, later ones only when they failed, and every port counted', async () => {
  const house = await familyHarness(database);
  const values = Array.from({ length: 150 }, (_, i) => (i === 9 || i === 140 ? 'bad' : i));
  const runId = await house.start(await house.workflow(listPlan(values)));
  await house.untilStill();
  const traced = await database.admin<{ no: number; status: string }>(
    'select r.item_no as no, s.status from run r join run_step s on s.run_id = r.id where r.parent_id = $1 order by 1',
    [runId],
  );
  expect(traced.map((line) => line.no)).toEqual([...Array.from({ length: 100 }, (_, i) => i + 1), 141]);
  const tallies = await database.admin<{ node_id: string; port: string; n: string }>(
    'select node_id, port, sum(count) as n from run_tally where run_id = $1 group by 1, 2 order by 2',
    [runId],
  );
  expect(tallies.map((row) => [row.node_id, row.port, Number(row.n)])).toEqual([
    ['say', 'error', 2],
    ['say', 'next', 148],
  ]);
});

test('what a run asked for before it was cancelled is not done any more', async () => {
  const house = await familyHarness(database);
  const plan = handmade({ start: { ...start, next: { next: 'count' } }, count: { type: 'test.count', kind: 'effect' } });
  let calls = 0;
  Object.assign(house.deps, {
    runs: new Map(house.deps.runs).set('test.count', async (items) => {
      calls += items.length;
      return items.map(() => ({ port: 'next', output: {} }));
    }),
  });
  const runId = await house.start(await house.workflow(plan));
  await cancel(house.accountId, runId);
  await house.untilStill();
  expect([calls, (await house.run(runId))?.status]).toEqual([0, 'cancelled']);
});

async function cancel(accountId: number, runId: string): Promise<void> {
  await database.db.withAccountSql(accountId, async (sql) => {
    await sql('update run_state set wake_at = now() where account_id = $1 and run_id = $2', [runId]);
    await sql(`insert into run_event (account_id, id, run_id, kind, payload) values ($1, uuid7(), $2, 'cancel', '{}')`, [runId]);
  });
}
