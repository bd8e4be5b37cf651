import type { ChildrenQuery } from '@signalbox/contract';
import { insertInto } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import { buildGraph } from '@signalbox/testkit';
import { type Published, runId, type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { childrenSql } from './list-children.ts';

let at: ServiceSetup;
let flow: Published;
beforeAll(async () => {
  at = await serviceSetup();
  const steps = {
    start: ['trigger.manual'],
    each: ['logic.forEach', { list: '[1, 2, 3]' }],
    log: ['run.log', { text: 'Item' }, 'each'],
    end: ['flow.stop'],
  } as const;
  flow = await at.publish(buildGraph(steps as never, ['start>each', 'each.item>log', 'each.done>end']), 'Each');
});
afterAll(() => at.close());

const joinOf = (parent: string, values: object) => {
  const counts = { total: 0, done: 0, failed: 0, cancelled: 0, started: 0, parallel: null, closed: false, expanded: true, ...values };
  return at.database.db.withAccountSql(at.ours.accountId, (sql) =>
    insertJoins(sql, [{ run_id: parent, node_id: 'each', visit: 1, ...counts, start: {} }]),
  );
};
const insertJoins = insertInto('run_join', {
  ...{ run_id: 'uuid', node_id: 'text', visit: 'int', total: 'int', done: 'int', failed: 'int', cancelled: 'int', started: 'int' },
  ...{ parallel: 'int?', closed: 'bool', expanded: 'bool', start: 'jsonb' },
});

describe('the run page', () => {
  test('open children are counted by their join, ended ones by themselves; tallies belong to the for-each around', async () => {
    const parent = await at.addRun(flow);
    const part = (visit: number, no: number) => ({ parent: { id: parent, node: 'each', visit, no } });
    await at.addRun(flow, { ...part(2, 1), status: 'done' });
    await at.addRun(flow, {
      ...part(2, 2),
      status: 'failed',
      errorNode: 'log',
      steps: [{ nodeId: 'log', status: 'failed', error: { code: 'a.b', message: 'No' } }],
    });
    const open = await at.addRun(flow, part(1, 3));
    await joinOf(parent, { total: 3, done: 2 });
    await at.database.admin(
      `insert into run_tally (account_id, count, id, run_id, node_id, port) values ($1, 5, $2, $4, 'log', 'next'), ($1, 2, $3, $4, 'log', 'next')`,
      [...[at.ours.accountId, newId(), newId(), parent]],
    );
    const detail = await at.services.runs.get(at.ours.owner, runId(parent));
    const tallies = [{ nodeId: 'log', port: 'next', count: 7 }];
    expect(detail.children).toEqual([
      { nodeId: 'each', visit: 1, total: 3, done: 2, failed: 0, cancelled: 0, open: 1, complete: true, tallies },
      { nodeId: 'each', visit: 2, total: 2, done: 1, failed: 1, cancelled: 0, open: 0, complete: true, tallies },
    ]);
    expect(detail.waits).toEqual([{ nodeId: 'each', dueAt: null, kinds: ['children'], words: 'the runs that it started' }]);
    const swedish = await at.services.runs.get({ ...at.ours.owner, language: 'sv' }, runId(parent));
    expect(swedish.waits).toMatchObject([{ words: 'körningarna som den startade' }]);
    expect(swedish.canRetry.start).toEqual({
      allowed: false,
      why: 'Körningen är inte avslutad. Stoppa den eller vänta tills den är klar, och kör sedan om den.',
    });
    expect((await at.services.runs.get(at.ours.owner, runId(open))).parent).toMatchObject({
      ...{ id: runId(parent), workflowName: 'Each', nodeId: 'each', visit: 1, itemNo: 3 },
    });
    const list = (query: ChildrenQuery) => at.services.runs.children(at.ours.owner, runId(parent), query);
    expect((await list({ visit: 2, state: 'failed' })).items).toMatchObject([
      { itemNo: 2, error: { code: 'test.failed', message: 'No', nodeId: 'log' } },
    ]);
    const first = await list({ limit: 2 });
    expect(first.items.map((child) => child.itemNo)).toEqual([1, 2]);
    expect(await list({ limit: 2, after: first.next ?? '' })).toMatchObject({ items: [{ itemNo: 3, state: 'waiting' }], next: null });
    await expect(at.services.runs.children(at.theirs.owner, runId(parent), {})).rejects.toMatchObject({ code: 'run.not_found' });
  });

  test('20,000 children are listed by an index, whatever the filter', async () => {
    const parent = await at.addRun(flow);
    await at.database.admin(
      `insert into run (account_id, id, class, workflow_id, version_id, trigger_kind, parent_id, parent_node, parent_visit, item_no, status, error_code, ended_at)
       select $1, uuid7(), 2, $2, $3, 'item', $4, 'each', 1, no, case when no % 500 = 0 then 'failed' else 'done' end, case when no % 500 = 0 then 'a.b' end, now() from generate_series(1, 20000) no`,
      [at.ours.accountId, flow.workflowId, flow.versionId, parent],
    );
    await at.database.admin('analyze run');
    for (const state of [null, 'failed']) {
      const rows = await at.database.db.withAccountSql(at.ours.accountId, (sql) =>
        sql<Record<string, string>>(`explain (analyze, buffers) ${childrenSql}`, [parent, null, 51, 'each', 1, state]),
      );
      const plan = rows.map((row) => Object.values(row)[0]).join('\n');
      expect(plan).toMatch(/Index Scan using run_\d+\S+parent_id/);
      // 51 rows are wanted: nobody looks through thousands for them, in the partition of the month or elsewhere.
      for (const [, count] of plan.matchAll(/(?:actual time=\S+ rows=|Rows Removed by Filter: )(\d+)/g))
        expect([plan, Number(count) < 100]).toEqual([plan, true]);
    }
    const failed = await at.services.runs.children(at.ours.owner, runId(parent), {
      nodeId: 'each',
      visit: 1,
      state: 'failed',
      limit: 100,
    });
    expect(failed.items.map((child) => child.itemNo)).toEqual(Array.from({ length: 40 }, (_, no) => (no + 1) * 500));
  });
});

describe('terminate', () => {
  test('takes away the run and its parts with everything that could carry them on', async () => {
    const conductorId = newId();
    const parent = await at.addRun(flow, { conductorId, steps: [{ nodeId: 'start' }, { nodeId: 'each', status: 'waiting', port: null }] });
    const child = await at.addRun(flow, {
      parent: { id: parent, node: 'each', visit: 1, no: 1 },
      wait: { nodeId: 'log', kind: 'reply', key: 'x' },
    });
    const grandchild = await at.addRun(flow, { parent: { id: child, node: 'each', visit: 1, no: 1 } });
    await joinOf(parent, { total: 1, started: 1 });
    const next = await at.addRun(flow);
    const { accountId } = at.ours;
    await at.database.admin(`insert into run_lock (account_id, key, run_id) values ($1, 'till', $2)`, [accountId, grandchild]);
    await at.database.admin(`insert into run_lock_queue (account_id, key, id, run_id) values ($1, 'till', $2, $3)`, [
      accountId,
      newId(),
      next,
    ]);
    await at.database.admin(`insert into human_task (account_id, id, run_id, title) values ($1, $2, $3, 'x')`, [accountId, newId(), child]);
    await at.database.admin(`insert into run_call (account_id, id, run_id, node_id, request) values ($1, $2, $3, 'call', '{}')`, [
      accountId,
      newId(),
      parent,
    ]);
    await at.database.admin(`insert into run_event (account_id, id, run_id, kind) values ($1, $2, $3, 'reply')`, [
      accountId,
      newId(),
      child,
    ]);

    expect(await at.services.runs.terminate(at.ours.owner, runId(parent), { reason: 'It hangs' })).toEqual({ ended: 3 });
    const family = [parent, child, grandchild];
    expect(
      await at.database.admin('select distinct status, error_code, ended_at is not null as is_over from run where id = any ($1)', [family]),
    ).toEqual([{ status: 'cancelled', error_code: 'run.terminated', is_over: true }]);
    for (const table of ['run_state', 'wait', 'wait_key', 'run_event', 'run_call', 'run_join'])
      expect([table, await at.database.admin(`select 1 from ${table} where run_id = any ($1)`, [family])]).toEqual([table, []]);
    expect(await at.database.admin('select status from human_task where run_id = $1', [child])).toEqual([{ status: 'cancelled' }]);
    expect(await at.database.admin(`select run_id from run_lock where key = 'till'`)).toEqual([{ run_id: next }]);
    expect(await at.database.admin(`select kind from outbox where kind = 'grantLock'`)).toHaveLength(1);
    const { steps, state } = await at.services.runs.get(at.ours.owner, runId(parent));
    expect(state).toBe('cancelled');
    expect(steps.at(-1)).toMatchObject({
      status: 'cancelled',
      error: { code: 'run.terminated', message: 'Ended by Ours owner: It hangs' },
    });
    await expect(at.services.runs.terminate(at.ours.owner, runId(parent), { reason: 'x' })).rejects.toMatchObject({ code: 'run.ended' });
  });

  test('of a part tells the run that waits for it; the last one ends the for-each', async () => {
    const parent = await at.addRun(flow);
    const [one, two] = [1, 2].map((no) => at.addRun(flow, { parent: { id: parent, node: 'each', visit: 1, no } }));
    await joinOf(parent, { total: 2, started: 2 });
    const owed = () => at.database.admin(`select payload from outbox where kind = 'childrenEnded' and payload->>'runId' = $1`, [parent]);
    await at.services.runs.terminate(at.ours.owner, runId((await one) ?? ''), { reason: 'x' });
    expect(await owed()).toEqual([]);
    await at.services.runs.terminate(at.ours.owner, runId((await two) ?? ''), { reason: 'x' });
    expect(await owed()).toEqual([{ payload: { runId: parent, nodeId: 'each', visit: 1 } }]);
    expect(await at.database.admin('select cancelled from run_join where run_id = $1', [parent])).toEqual([{ cancelled: 2 }]);
    expect(await at.services.runs.get(at.ours.owner, runId(parent))).toMatchObject({ state: 'waiting' });
  });

  test('two at once end it once', async () => {
    const run = await at.addRun(flow);
    const both = await Promise.allSettled([1, 2].map(() => at.services.runs.terminate(at.ours.owner, runId(run), { reason: 'x' })));
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await at.services.runs.get(at.ours.owner, runId(run))).steps).toHaveLength(1);
  });
});
