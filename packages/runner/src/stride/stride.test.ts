import type { Graph } from '@signalbox/flow';
import { runs as nodeRuns } from '@signalbox/nodes/runs';
import { helloGraph } from '@signalbox/store';
import { type TestDatabase, testDatabase } from '@signalbox/testkit';
import { strideHarness } from '@signalbox/testkit/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const statusOf = async (runId: string) =>
  (await database.admin<{ status: string; error_code: string | null }>('select status, error_code from run where id = $1', [runId]))[0];
const tracesOf = async (runId: string) =>
  (
    await database.admin<{ node_id: string; status: string; port: string | null }>(
      'select node_id, status, port from run_step where run_id = $1 order by seq',
      [runId],
    )
  ).map((row) => `${row.node_id} ${row.status}`);
const countOf = async (table: 'wait' | 'run_state' | 'conductor' | 'run_event' | 'message', accountId: number) =>
  Number((await database.admin<{ n: string }>(`select count(*) as n from ${table} where account_id = $1`, [accountId]))[0]?.n);

test('a run goes on to its wait in one stride, and to its end when the answer comes', async () => {
  const house = await strideHarness(database, helloGraph);
  const runId = await house.start('+46701740612');
  const conductorId = (await house.claim()) ?? '';
  const first = await house.stride(conductorId);
  expect(first).toMatchObject({ open: 1, more: false, calls: [] });
  expect(first.nextAt).toBeGreaterThan(Date.now());
  expect(await tracesOf(runId)).toEqual(['hello done', 'visitor done', 'tag done', 'ask done', 'answer waiting']);
  expect(await house.answer(runId, 'no')).toBe(true);
  expect(await house.stride(conductorId)).toMatchObject({ open: 0 });
  expect(await statusOf(runId)).toEqual({ status: 'done', error_code: null });
  expect((await tracesOf(runId)).slice(5)).toEqual(['answer done', 'branch done', 'call done']);
  for (const table of ['wait', 'run_state', 'conductor', 'run_event'] as const)
    expect(await countOf(table, house.account.accountId)).toBe(0);
  expect(await countOf('message', house.account.accountId)).toBe(2);
});

test('a plan of a release that called effects steps runs on, and stays as it is stored', async () => {
  const house = await strideHarness(database, helloGraph);
  const stored = async () =>
    (await database.admin<{ body: string }>('select body::text from plan where account_id = $1', [accountId]))[0]?.body;
  const { accountId } = house.account;
  await database.admin(`update plan set body = replace(body::text, '"kind": "effect"', '"kind": "step"')::jsonb where account_id = $1`, [
    accountId,
  ]);
  const before = await stored();
  expect(before).toContain('"kind": "step"');
  expect(before).not.toContain('"kind": "effect"');
  const runId = await house.start('+46701740614');
  await house.stride((await house.claim()) ?? '');
  expect(await tracesOf(runId)).toEqual(['hello done', 'visitor done', 'tag done', 'ask done', 'answer waiting']);
  expect(await stored()).toBe(before);
});

test('a repeated stride finds nothing to do and returns the same', async () => {
  const house = await strideHarness(database, helloGraph);
  await house.start('+46701740613');
  const conductorId = (await house.claim()) ?? '';
  const first = await house.stride(conductorId);
  expect(await house.stride(conductorId)).toEqual(first);
  expect(await countOf('message', house.account.accountId)).toBe(1);
});

test('reply and timer at once: deleting the wait decides, one wins', async () => {
  const house = await strideHarness(database, helloGraph);
  const runIds = await Promise.all(Array.from({ length: 40 }, (_, i) => house.start(`+4670174${String(1000 + i)}`)));
  const conductorId = (await house.claim()) ?? '';
  await house.stride(conductorId);
  await database.admin(`update wait set due_at = now() - interval '1 s' where account_id = $1`, [house.account.accountId]);
  await database.admin(`update run_state set wake_at = now() - interval '1 s' where account_id = $1`, [house.account.accountId]);
  const [answered] = await Promise.all([Promise.all(runIds.map((runId) => house.answer(runId, 'YES'))), house.stride(conductorId)]);
  while ((await house.stride(conductorId)).open > 0);
  const won = answered.filter(Boolean).length;
  const branches = await database.admin<{ node_id: string; n: string }>(
    `select node_id, count(*) as n from run_step where account_id = $1 and node_id in ('warm', 'reminder') and status = 'done' group by 1`,
    [house.account.accountId],
  );
  const counted = Object.fromEntries(branches.map((row) => [row.node_id, Number(row.n)]));
  expect({ warm: counted.warm ?? 0, reminder: counted.reminder ?? 0 }).toEqual({ warm: won, reminder: 40 - won });
});

test('a run that breaks stands alone: the others of its batch are untouched', async () => {
  const house = await strideHarness(database, helloGraph, {});
  const good = house.deps.runs.get('tag.add');
  const runs = new Map(house.deps.runs).set('tag.add', async (items, context) => {
    if (items.some((item) => item.contactId !== null && item.origin?.theirAddress === '+46701740666'))
      await context.tags.add([{ contactId: 'not-a-uuid', tag: 'x' }]);
    return good ? good(items, context) : [];
  });
  const broken = await strideHarness(database, helloGraph, { runs });
  const ids = [await broken.start('+46701740661'), await broken.start('+46701740666'), await broken.start('+46701740663')];
  const result = await broken.stride((await broken.claim()) ?? '');
  expect(result.open).toBe(2);
  expect(await Promise.all(ids.map(statusOf))).toEqual([
    { status: 'open', error_code: null },
    { status: 'failed', error_code: 'step.failed' },
    { status: 'open', error_code: null },
  ]);
});

test.each([
  ['all go well', () => false],
  ['the database refuses every tenth of them', (phone: string) => phone.endsWith('7')],
])('a batch of 100 gives what 100 single strides give: %s', async (_, isRefused) => {
  const runs = new Map(nodeRuns).set('tag.add', async (items, context) => {
    if (items.some(({ origin }) => isRefused(origin?.theirAddress ?? ''))) await context.tags.add([{ contactId: 'not-a-uuid', tag: 'x' }]);
    return nodeRuns.get('tag.add')?.(items, context) ?? [];
  });
  const traces = async (limit: number) => {
    // On a busy machine the batch must not stop half way: nobody carries it on here.
    const house = await strideHarness(database, helloGraph, { runs, budgetMs: 60_000 });
    const ids: string[] = [];
    for (let i = 0; i < 100; i += 1) ids.push(await house.start(`+4670999${String(1000 + i)}`));
    for (;;) {
      const [row] = await database.db.router<{ conductor_id: string }>('select * from claim_runs(2::smallint, 0, $1)', [limit]);
      if (!row) break;
      await house.stride(row.conductor_id);
    }
    return Promise.all(ids.map(async (id) => [await statusOf(id), await tracesOf(id)]));
  };
  expect(await traces(256)).toEqual(await traces(1));
});

test('an outside call becomes a pending row, once', async () => {
  const graph: Graph = {
    format: 1,
    notes: [],
    nodes: [
      node('start', 'trigger.sms', { keywords: ['GO'] }),
      node('web', 'http.request', { method: 'POST', url: 'http://127.0.0.1:9/' }),
    ],
    edges: [{ id: 'e', from: 'start', port: 'next', to: 'web' }],
  };
  const house = await strideHarness(database, graph);
  await house.start('+46701740614');
  const conductorId = (await house.claim()) ?? '';
  const first = await house.stride(conductorId);
  expect(first).toMatchObject({ open: 1, nextAt: null, calls: [{ policy: { retry: { maximumAttempts: 3 } } }] });
  expect((await house.stride(conductorId)).calls).toEqual(first.calls);
});

test('accounts stay apart: a stride of another account finds nothing', async () => {
  const house = await strideHarness(database, helloGraph);
  const other = await strideHarness(database, helloGraph);
  await house.start('+46701740615');
  const conductorId = (await house.claim()) ?? '';
  expect(await other.stride(conductorId)).toMatchObject({ open: 0, calls: [] });
  expect(await house.stride(conductorId)).toMatchObject({ open: 1 });
});

function node(id: string, type: string, input: Record<string, unknown>): Graph['nodes'][number] {
  return { id, type, version: 1, title: '', input, position: { x: 0, y: 0 }, off: false, note: '' };
}
