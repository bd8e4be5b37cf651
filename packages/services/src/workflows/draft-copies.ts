import type { CopyDraft, DraftCopy, DraftCopyDetail, DraftCopyList } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, newId, requireRight, toPublicId } from '@signalbox/domain';
import { type Graph, parseGraph } from '@signalbox/flow';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { requireWorkflow } from './require-workflow.ts';

/** Puts a draft aside that is not the draft any more. */
export function copyDraft({ db, actor }: ActorContext, id: string, { graph, reason }: CopyDraft): Promise<DraftCopy> {
  requireRight(actor, 'workflow.edit');
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await requireWorkflow(sql, workflowId);
    const copyId = await insertCopy(sql, { workflowId, userId: actor.userId, reason, graph });
    const [copy] = await readCopies(sql, workflowId, copyId);
    if (!copy) throw notFound('copy');
    return copyView(copy);
  });
}

/** The drafts that were put aside, newest first. */
export function listDraftCopies({ db, actor }: ActorContext, id: string): Promise<DraftCopyList> {
  requireRight(actor, 'workflow.read');
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, async (sql) => ({ items: (await readCopies(sql, workflowId, null)).map(copyView) }));
}

/** One of them with its graph. */
export function getDraftCopy({ db, actor }: ActorContext, id: string, copy: string): Promise<DraftCopyDetail> {
  requireRight(actor, 'workflow.read');
  const workflowId = findableId('workflow', id);
  const copyId = findableId('copy', copy);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [row] = await readCopies(sql, workflowId, copyId);
    const [stored] = await sql<{ graph: unknown }>('select graph from draft_copy where account_id = $1 and id = $2', [copyId]);
    if (!row || !stored) throw notFound('copy');
    return { ...copyView(row), graph: parseGraph(stored.graph) };
  });
}

interface NewCopy {
  workflowId: string;
  userId: string;
  reason: DraftCopy['reason'];
  /** Without one the stored draft. */
  graph?: Graph;
}
/** Keeps the newest of a workflow and lets go of those before. */
export async function insertCopy(sql: AccountSql, { workflowId, userId, reason, graph }: NewCopy): Promise<string> {
  const id = newId();
  await sql(
    `insert into draft_copy (account_id, id, workflow_id, user_id, reason, graph)
     select $1, $3, $2, $4, $5, coalesce($6::jsonb, d.graph) from workflow_draft d where d.account_id = $1 and d.workflow_id = $2`,
    [workflowId, id, userId, reason, graph ? JSON.stringify(graph) : null],
  );
  await sql(
    `delete from draft_copy where account_id = $1 and workflow_id = $2 and id not in
       (select c.id from draft_copy c where c.account_id = $1 and c.workflow_id = $2 order by c.id desc limit $3)`,
    [workflowId, most],
  );
  return id;
}

interface CopyRow {
  id: string;
  name: string | null;
  reason: DraftCopy['reason'];
}
const readCopies = (sql: AccountSql, workflowId: string, copyId: string | null): Promise<CopyRow[]> =>
  sql<CopyRow>(
    `select c.id, u.name, c.reason from draft_copy c left join app_user u on u.id = c.user_id
     where c.account_id = $1 and c.workflow_id = $2 and ($3::uuid is null or c.id = $3) order by c.id desc`,
    [workflowId, copyId],
  );

const copyView = ({ id, name, reason }: CopyRow): DraftCopy => ({
  id: toPublicId('copy', id),
  by: name ?? '',
  at: new Date(idTime(id)).toISOString(),
  reason,
});
const most = 20;
