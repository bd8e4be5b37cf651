import type { Page, WaitingCounts, WaitingQuery, WaitingRun } from '@signalbox/contract';
import { idTime, requireRight, toPublicId } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import { nodeTitles } from '../runs/node-titles.ts';
import { findableId, notFound, readPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { requireWorkflow } from './require-workflow.ts';

/** How many runs wait at each step, per version; items of for-eaches are counted, too. */
export function countWaiting({ db, catalogue, actor }: ActorContext, id: string): Promise<WaitingCounts> {
  requireRight(actor, 'run.read');
  const workflowId = findableId('workflow', id);
  const { accountId } = actor;
  return db.withAccountSql(accountId, async (sql) => {
    await requireWorkflow(sql, workflowId, { anyState: true });
    const rows = await sql<{ version_id: string; number: number; node_id: string; count: number }>(
      `select v.id as version_id, v.number, n.node_id, n.count from workflow_version v
       join lateral (select w.node_id, count(distinct w.run_id)::int as count from wait w
         where w.account_id = v.account_id and w.version_id = v.id group by w.node_id) n on true
       where v.account_id = $1 and v.workflow_id = $2 order by v.number desc, n.count desc, n.node_id limit 2000`,
      [workflowId],
    );
    const titles = await nodeTitles(
      sql,
      { catalogue, t: wordsFor(actor.language) },
      rows.map((row) => row.version_id),
    );
    return {
      items: rows.map((row) => ({
        versionId: toPublicId('version', row.version_id),
        versionNumber: row.number,
        nodeId: row.node_id,
        title: titles(row.version_id)(row.node_id),
        count: row.count,
      })),
    };
  });
}

/** Exported for the test that reads its plan. */
export const waitingSql = `
  select w.id, w.run_id, w.due_at, v.number, r.contact_id, c.name as contact_name
  from (select x.* from unnest($2::uuid[]) as ver(version_id)
      cross join lateral (select * from wait y where y.account_id = $1 and y.version_id = ver.version_id and y.node_id = $3 and y.id < $4 order by y.id desc limit $5) x
      order by x.id desc limit $5) w
  join workflow_version v on v.account_id = w.account_id and v.id = w.version_id
  join run r on r.account_id = w.account_id and r.id = w.run_id
  left join contact c on c.account_id = r.account_id and c.id = r.contact_id
  order by w.id desc`;

/** Everyone who waits at a step, newest first: of one version, or of all. */
export function listWaiting({ db, actor }: ActorContext, id: string, nodeId: string, query: WaitingQuery): Promise<Page<WaitingRun>> {
  requireRight(actor, 'run.read');
  const { before, take } = readPage('wait', query);
  const workflowId = findableId('workflow', id);
  const versionId = query.version === undefined ? null : findableId('version', query.version);
  const { accountId } = actor;
  return db.withAccountSql(accountId, async (sql) => {
    const versions = await sql<{ id: string }>(
      'select id from workflow_version where account_id = $1 and workflow_id = $2 and ($3::uuid is null or id = $3)',
      [workflowId, versionId],
    );
    if (versions.length === 0) throw notFound('workflow');
    const rows = await sql<WaitingRow>(waitingSql, [versions.map((row) => row.id), nodeId, before, take]);
    return toPage('wait', rows, { take, view: waitingView });
  });
}

interface WaitingRow {
  id: string;
  run_id: string;
  due_at: Date | null;
  number: number;
  contact_id: string | null;
  contact_name: string | null;
}
const waitingView = (row: WaitingRow): WaitingRun => ({
  id: toPublicId('wait', row.id),
  runId: toPublicId('run', row.run_id),
  versionNumber: row.number,
  contact: row.contact_id === null ? null : { id: toPublicId('contact', row.contact_id), name: row.contact_name ?? '' },
  since: new Date(idTime(row.id)).toISOString(),
  dueAt: row.due_at?.toISOString() ?? null,
});
