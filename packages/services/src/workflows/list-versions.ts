import type { Version, VersionDetail, VersionList } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, requireRight, toPublicId } from '@signalbox/domain';
import { parseGraph } from '@signalbox/flow';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { requireWorkflow } from './require-workflow.ts';

/** Every published version of a workflow, newest first, with the runs that still go by it. */
export function listVersions({ db, actor }: ActorContext, id: string): Promise<VersionList> {
  requireRight(actor, 'workflow.read');
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await requireWorkflow(sql, workflowId);
    return { items: await readVersions(sql, workflowId, null) };
  });
}

/** One version with its graph. */
export function getVersion({ db, actor }: ActorContext, id: string, version: string): Promise<VersionDetail> {
  requireRight(actor, 'workflow.read');
  const workflowId = findableId('workflow', id);
  const versionId = findableId('version', version);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [view] = await readVersions(sql, workflowId, versionId);
    const [row] = await sql<{ graph: unknown }>('select graph from workflow_version where account_id = $1 and id = $2', [versionId]);
    if (!view || !row) throw notFound('version');
    return { ...view, graph: parseGraph(row.graph) };
  });
}

/** Versions of a workflow, or the one named. */
export async function readVersions(sql: AccountSql, workflowId: string, versionId: string | null): Promise<Version[]> {
  const rows = await sql<{
    id: string;
    number: number;
    note: string | null;
    name: string | null;
    by: string | null;
    live: boolean;
    open_runs: number;
  }>(
    `select v.id, v.number, v.note, v.name, u.name as by, v.id = w.live_version_id is true as live,
       (select count(*)::int from run_state s where s.account_id = v.account_id and s.version_id = v.id) as open_runs
     from workflow_version v join workflow w on w.account_id = v.account_id and w.id = v.workflow_id
     left join app_user u on u.id = v.published_by
     where v.account_id = $1 and v.workflow_id = $2 and ($3::uuid is null or v.id = $3) order by v.number desc limit 500`,
    [workflowId, versionId],
  );
  return rows.map((row) => ({
    id: toPublicId('version', row.id),
    number: row.number,
    name: row.name,
    note: row.note,
    publishedBy: row.by,
    publishedAt: new Date(idTime(row.id)).toISOString(),
    live: row.live,
    openRuns: row.open_runs,
  }));
}
