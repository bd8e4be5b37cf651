import { type AccountSql, insertInto, type RowOf, rowsOf } from '@signalbox/db';
import { fromPublicId, groupBy } from '@signalbox/domain';
import type { RunPort } from '@signalbox/nodes/contract';
import { enqueue } from '../outbox/enqueue.ts';

/** More ids than this would not fit into one entry of the outbox. */
const runsPerEntry = 1000;

/** Other runs, and what people find a run by. `bear` = writes down runs that are not yet. */
export const runPort = (sql: AccountSql, bear = async () => {}): RunPort => ({
  async cancelOthers(items) {
    await bear();
    const found = await sql<{ no: number; run_id: string }>(
      // Of runs that cancel each other at the same time the newest goes on.
      `select d.no, s.run_id from ${asked.from('$2')}
         join workflow_version v on v.account_id = $1 and v.workflow_id = coalesce(d.workflow_id, (select r.workflow_id from run r where r.account_id = $1 and r.id = d.run_id))
         join run_state s on s.account_id = $1 and s.version_id = v.id and s.parent_id is null and s.run_id <> d.run_id
       where (s.run_id < d.run_id or s.run_id <> all ($3::uuid[])) and (d.name is null or exists (select from run_tag t where t.account_id = $1 and t.run_id = s.run_id and t.name = d.name and t.value = d.value))
       order by d.no, s.run_id`,
      [asked.of(items.map(askedRow)), items.map((item) => item.runId)],
      'runs_to_cancel',
    );
    const runIds = [...new Set(found.map((row) => row.run_id))].sort();
    await enqueue(
      sql,
      Array.from({ length: Math.ceil(runIds.length / runsPerEntry) }, (_, i) => ({
        kind: 'cancelRun' as const,
        runIds: runIds.slice(i * runsPerEntry, (i + 1) * runsPerEntry),
        reason: 'run',
      })),
    );
    const byItem = groupBy(found, (row) => row.no);
    return items.map((_, no) => byItem.get(no)?.length ?? 0);
  },
  async tag(items) {
    await insertTags(
      sql,
      items.map(({ runId, name, value }) => ({ run_id: runId, name, value })),
    );
  },
});

const insertTags = insertInto(
  'run_tag',
  { run_id: 'uuid', name: 'text', value: 'text' },
  'order by name, value, run_id on conflict do nothing',
);
const asked = rowsOf({ no: 'int', run_id: 'uuid', workflow_id: 'uuid?', name: 'text?', value: 'text?' });
const askedRow = ({ runId, workflowId, tag }: Parameters<RunPort['cancelOthers']>[0][number], no: number): RowOf<typeof asked.columns> => ({
  ...{ no, run_id: runId, workflow_id: workflowId === null ? null : fromPublicId('workflow', workflowId) },
  ...{ name: tag?.name, value: tag?.value },
});
