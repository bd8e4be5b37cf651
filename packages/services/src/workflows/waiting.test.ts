import type { WaitingQuery } from '@signalbox/contract';
import { addWaiting, publishNext, runId, type ServiceSetup, serviceSetup, waiting } from '@signalbox/testkit/services';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitingSql } from './list-waiting.ts';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

describe('everyone waiting here', () => {
  test('counts per version and step, and lists who waits', async () => {
    const old = await at.publish(waiting(), 'Waits');
    const runs = [await addWaiting(at, old), await addWaiting(at, old)];
    const next = await publishNext(at, old, waiting('run.log'));
    const newest = await addWaiting(at, next);
    const place = { nodeId: 'hold', title: 'Wait' };
    expect((await at.services.workflows.waiting(at.ours.owner, old.id)).items).toEqual([
      { versionId: next.version, versionNumber: 2, ...place, count: 1 },
      { versionId: old.version, versionNumber: 1, ...place, count: 2 },
    ]);
    const swedish = await at.services.workflows.waiting({ ...at.ours.owner, language: 'sv' }, old.id);
    expect(swedish.items.map(({ title }) => title)).toEqual(['Vänta', 'Vänta']);
    const list = (query: WaitingQuery) => at.services.workflows.waitingAt(at.ours.owner, old.id, 'hold', query);
    const first = await list({ limit: 2 });
    expect(first.items.map((one) => [one.runId, one.versionNumber])).toEqual([
      [runId(newest), 2],
      [runId(runs[1] ?? ''), 1],
    ]);
    expect((await list({ limit: 2, before: first.next ?? '' })).items.map((one) => one.runId)).toEqual([runId(runs[0] ?? '')]);
    expect((await list({ version: old.version })).items).toHaveLength(2);
    await expect(at.services.workflows.waiting(at.theirs.owner, old.id)).rejects.toMatchObject({ code: 'workflow.not_found' });
    await expect(at.services.workflows.waitingAt(at.theirs.owner, old.id, 'hold', {})).rejects.toMatchObject({
      code: 'workflow.not_found',
    });
  });

  test('20,000 waiting runs are listed by the index in its order', async () => {
    const [old, next] = [await at.publish(waiting(), 'Crowd'), await at.publish(waiting(), 'Other crowd')];
    const { accountId } = at.ours;
    await at.database.admin(
      `with d as materialized (select uuid7() as run_id, uuid7() as id from generate_series(1, 20000)),
         r as (insert into run (account_id, id, class, workflow_id, version_id, trigger_kind) select $1, run_id, 2, $2, $3, 'manual' from d)
       insert into wait (account_id, id, run_id, version_id, node_id) select $1, id, run_id, $3, 'hold' from d`,
      [accountId, old.workflowId, old.versionId],
    );
    await at.database.admin('analyze wait');
    await at.database.admin('analyze run');
    const rows = await at.database.db.withAccountSql(accountId, (sql) =>
      sql<Record<string, string>>(`explain (analyze) ${waitingSql}`, [
        [old.versionId, next.versionId],
        'hold',
        'ffffffff-ffff-ffff-ffff-ffffffffffff',
        51,
      ]),
    );
    const plan = rows.map((row) => Object.values(row)[0]).join('\n');
    expect(plan).toMatch(/Index (Only )?Scan Backward using wait_node/);
    for (const [, count] of plan.matchAll(/(?:actual time=\S+ rows=|Rows Removed by Filter: )(\d+)/g))
      expect([plan, Number(count) < 110]).toEqual([plan, true]);
    const { items } = await at.services.workflows.waiting(at.ours.owner, old.id);
    expect(items).toMatchObject([{ count: 20_000 }]);
  });
});
