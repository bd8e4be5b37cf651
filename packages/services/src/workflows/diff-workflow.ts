import type { DiffQuery, DiffSide, WorkflowDiff } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, toPublicId, userError } from '@signalbox/domain';
import { diffGraphs, parseGraph } from '@signalbox/flow';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

/** What lies between two versions, or between a version and the draft. `from` and `to`: a version id, `live` or `draft`. */
export function diffWorkflow({ db, actor }: ActorContext, id: string, { from, to }: DiffQuery): Promise<WorkflowDiff> {
  requireRight(actor, 'workflow.read');
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const before = await readSide(sql, workflowId, from);
    const after = await readSide(sql, workflowId, to);
    return { from: before, to: after, diff: diffGraphs(before.graph, after.graph) };
  });
}

async function readSide(sql: AccountSql, workflowId: string, which: string): Promise<DiffSide> {
  const versionId = which === 'live' || which === 'draft' ? null : findableId('version', which);
  const [row] = await sql<{ draft: unknown; id: string | null; number: number | null; graph: unknown }>(
    `select case when $3 then d.graph end as draft, v.id, v.number, v.graph from workflow w
     join workflow_draft d on d.account_id = w.account_id and d.workflow_id = w.id
     left join workflow_version v on v.account_id = w.account_id and v.workflow_id = w.id and not $3 and v.id = coalesce($4::uuid, w.live_version_id)
     where w.account_id = $1 and w.id = $2 and w.archived_at is null`,
    [workflowId, which === 'draft', versionId],
  );
  if (!row) throw notFound('workflow');
  if (which === 'draft') return { versionId: null, number: null, graph: parseGraph(row.draft) };
  if (row.id === null && versionId !== null) throw notFound('version');
  if (row.id === null) throw userError('workflow.not_published.diff', {}, { status: 409 });
  return { versionId: toPublicId('version', row.id), number: row.number, graph: parseGraph(row.graph) };
}
