import type { AccountSql } from '@signalbox/db';
import { fromPublicId, groupBy } from '@signalbox/domain';
import type { RunPort } from '@signalbox/nodes/contract';
import { enqueue } from '../outbox/enqueue.ts';

/** More ids than this would not fit into one entry of the outbox. */
const runsPerEntry = 1000;

/** Other runs, and what people find a run by. */
export const runPort = (sql: AccountSql): RunPort => ({
  async cancelOthers(items) {
    const found = await sql<{ no: number; run_id: string }>(
      `select d.no::int, s.run_id from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) with ordinality d(run_id, workflow_id, name, value, no)
         join workflow_version v on v.account_id = $1 and v.workflow_id = coalesce(d.workflow_id, (select r.workflow_id from run r where r.account_id = $1 and r.id = d.run_id))
         join run_state s on s.account_id = $1 and s.version_id = v.id and s.parent_id is null and s.run_id <> d.run_id
       where d.name is null or exists (select from run_tag t where t.account_id = $1 and t.run_id = s.run_id and t.name = d.name and t.value = d.value)
       order by d.no, s.run_id`,
      [
        ...[items.map((item) => item.runId)],
        items.map((item) => (item.workflowId === null ? null : fromPublicId('workflow', item.workflowId))),
        ...[items.map((item) => item.tag?.name ?? null), items.map((item) => item.tag?.value ?? null)],
      ],
      'runs_to_cancel',
    );
    const runIds = [...new Set(found.map((row) => row.run_id))].sort();
    await enqueue(
      sql,
      Array.from({ length: Math.ceil(runIds.length / runsPerEntry) }, (_, i) => ({
        kind: 'cancelRun' as const,
        runIds: runIds.slice(i * runsPerEntry, (i + 1) * runsPerEntry),
        reason: 'Cancelled by another run',
      })),
    );
    const byItem = groupBy(found, (row) => row.no);
    return items.map((_, i) => byItem.get(i + 1)?.length ?? 0);
  },
  async tag(items) {
    await sql(
      `insert into run_tag (account_id, run_id, name, value) select distinct $1::integer, d.* from unnest($2::uuid[], $3::text[], $4::text[]) d(run_id, name, value)
       order by 3, 4, 2 on conflict do nothing`,
      [items.map((item) => item.runId), items.map((item) => item.name), items.map((item) => item.value)],
      'runs_tag',
    );
  },
});
