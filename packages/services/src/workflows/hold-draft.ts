import type { AnswerDraft, AskDraft, DraftEditor, HoldDraft, LeaveDraft } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, userError } from '@signalbox/domain';
import { tellWorkflowChanged } from '../live/tell-workflow-changed.ts';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { insertCopy } from './draft-copies.ts';
import { editorView, type HeldDraft, isFree, mayTakeOver } from './held-draft.ts';
import { requireWorkflow } from './require-workflow.ts';

/** Says that a window has a draft open: it edits when nobody else does, else it hears who does. */
export function holdDraft(context: ActorContext, id: string, { windowId, nodeId, idleMs }: HoldDraft): Promise<DraftEditor> {
  return inDraft(
    context,
    id,
    async ({ sql, workflowId, now }) => {
      const held = await readHeld(sql, workflowId);
      if (held && !isFree(held, { windowId, now }) && !mayTakeOver(held, { windowId, now })) return false;
      const stays = held?.window_id === windowId;
      if (held && !stays && mayTakeOver(held, { windowId, now }))
        await insertCopy(sql, { workflowId, userId: held.user_id, reason: 'handOver' });
      await putHeld(sql, workflowId, { windowId, userId: context.actor.userId, nodeId, idleMs });
      return !stays;
    },
    windowId,
  );
}

/** Asks whoever edits to hand over. A person's own other window hands over at once. */
export function askDraft(context: ActorContext, id: string, { windowId }: AskDraft): Promise<DraftEditor> {
  const { userId } = context.actor;
  return inDraft(
    context,
    id,
    async ({ sql, workflowId, now }) => {
      const held = await readHeld(sql, workflowId);
      if (!held || held.window_id === windowId) return false;
      if (isFree(held, { windowId, now }) || held.user_id === userId) {
        await putHeld(sql, workflowId, { windowId, userId, nodeId: null, idleMs: 0 });
        return true;
      }
      await sql(
        `update workflow_editor set asking_window = $3, asking_user = $4, asked_at = now(), refused_at = null where account_id = $1 and workflow_id = $2`,
        [workflowId, windowId, userId],
      );
      return true;
    },
    windowId,
  );
}

/** What the one who edits says to that. Their draft is kept as it was. */
export function answerDraft(context: ActorContext, id: string, { windowId, handOver }: AnswerDraft): Promise<DraftEditor> {
  return inDraft(
    context,
    id,
    async ({ sql, workflowId }) => {
      const held = await readHeld(sql, workflowId);
      if (held?.window_id !== windowId || held.asking_window === null || held.asking_user === null) return false;
      if (handOver) {
        await insertCopy(sql, { workflowId, userId: held.user_id, reason: 'handOver' });
        await putHeld(sql, workflowId, { windowId: held.asking_window, userId: held.asking_user, nodeId: null, idleMs: 0 });
      } else await sql('update workflow_editor set refused_at = now() where account_id = $1 and workflow_id = $2', [workflowId]);
      return true;
    },
    windowId,
  );
}

/** A window that closes leaves the draft to the next. */
export async function leaveDraft(context: ActorContext, id: string, { windowId }: LeaveDraft): Promise<void> {
  requireRight(context.actor, 'workflow.edit');
  const workflowId = findableId('workflow', id);
  const left = await context.db.withAccountSql(context.actor.accountId, async (sql) => {
    // Behind what the window said just before: it would hold the draft after it has gone.
    await sql('select 1 from workflow_draft where account_id = $1 and workflow_id = $2 for no key update', [workflowId]);
    return sql('delete from workflow_editor where account_id = $1 and workflow_id = $2 and window_id = $3 returning 1', [
      workflowId,
      windowId,
    ]);
  });
  if (left.length > 0) await tellWorkflowChanged(context, context.actor.accountId, id);
}

interface InDraft {
  sql: AccountSql;
  workflowId: string;
  now: number;
}
/** One after the other on a draft; open views hear of it when `change` says that somebody else edits or is asked now. */
async function inDraft(
  context: ActorContext,
  id: string,
  change: (draft: InDraft) => Promise<boolean>,
  windowId: string,
): Promise<DraftEditor> {
  requireRight(context.actor, 'workflow.edit');
  const workflowId = findableId('workflow', id);
  const { accountId } = context.actor;
  const { view, isTold } = await context.db.withAccountSql(accountId, async (sql) => {
    await requireWorkflow(sql, workflowId);
    // The row of the draft is the lock: a row of workflow_editor may not be there yet.
    const [draft] = await sql<{ updated_at: Date; now: Date }>(
      'select updated_at, clock_timestamp() as now from workflow_draft where account_id = $1 and workflow_id = $2 for no key update',
      [workflowId],
    );
    if (!draft) throw notFound('workflow');
    const now = draft.now.getTime();
    const told = await change({ sql, workflowId, now });
    const held = await readHeld(sql, workflowId);
    if (!held) throw userError('draft.nobody', {}, { status: 409 });
    return { view: editorView(held, { windowId, now, changedAt: draft.updated_at }), isTold: told };
  });
  if (isTold) await tellWorkflowChanged(context, accountId, id);
  return view;
}

async function readHeld(sql: AccountSql, workflowId: string): Promise<HeldDraft | null> {
  const [row] = await sql<HeldDraft>(
    `select e.window_id, e.user_id, u.name, e.since, e.seen_at, e.active_at, e.node_id, e.asking_window, e.asking_user, a.name as asking_name, e.asked_at, e.refused_at
     from workflow_editor e left join app_user u on u.id = e.user_id left join app_user a on a.id = e.asking_user
     where e.account_id = $1 and e.workflow_id = $2`,
    [workflowId],
  );
  return row ?? null;
}

interface Holder {
  windowId: string;
  userId: string;
  nodeId: string | null;
  idleMs: number;
}
/** The same window goes on; another one begins, and what was asked of the one before is settled. */
async function putHeld(sql: AccountSql, workflowId: string, { windowId, userId, nodeId, idleMs }: Holder): Promise<void> {
  await sql(
    `insert into workflow_editor as e (account_id, workflow_id, window_id, user_id, node_id, active_at)
     values ($1, $2, $3, $4, $5, now() - $6::float8 * interval '1 ms')
     on conflict (account_id, workflow_id) do update set window_id = excluded.window_id, user_id = excluded.user_id, seen_at = now(),
       node_id = coalesce(excluded.node_id, case when e.window_id = excluded.window_id then e.node_id end),
       active_at = excluded.active_at,
       since = case when e.window_id = excluded.window_id then e.since else now() end,
       asking_window = case when e.window_id = excluded.window_id then e.asking_window end,
       asking_user = case when e.window_id = excluded.window_id then e.asking_user end,
       asked_at = case when e.window_id = excluded.window_id then e.asked_at end,
       refused_at = case when e.window_id = excluded.window_id then e.refused_at end`,
    [workflowId, windowId, userId, nodeId, idleMs],
  );
}
