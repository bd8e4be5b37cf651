import type { AnswerTask, TaskView } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { retryConflict } from '@signalbox/db';
import { requireRight, userError } from '@signalbox/domain';
import { decideWait } from '@signalbox/runner';
import type { Actor } from '../shared/actor.ts';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { typedValues } from '../shared/typed-values.ts';
import { runOf } from './list-tasks.ts';
import { readTasks } from './read-tasks.ts';
import { mayAnswer } from './task-view.ts';

/** Answers a task; its run goes on. The first answer counts, everybody later hears `task.closed` (409). */
export async function answerTask({ db, waker, actor }: ActorContext, id: string, answer: AnswerTask): Promise<TaskView> {
  requireRight(actor, 'task.answer');
  const taskId = findableId('task', id);
  const { accountId } = actor;
  const done = await retryConflict(() => db.withAccountSql(accountId, (sql) => answerIn(sql, { actor, taskId, answer })));
  waker.runs(accountId, [done.conductorId]);
  waker.live({ account: accountId, runs: [done.runId] });
  return done.task;
}

interface Answered {
  task: TaskView;
  runId: string;
  conductorId: string | null;
}
async function answerIn(
  sql: AccountSql,
  { actor, taskId, answer }: { actor: Actor; taskId: string; answer: AnswerTask },
): Promise<Answered> {
  const { userId } = actor;
  const [task] = await readTasks(sql, actor, { taskId });
  if (!task) throw notFound('task');
  if (!mayAnswer(actor.role, task.role)) throw userError('right.missing.task', {}, { status: 403 });
  if (task.status !== 'open') throw closed();
  if (answer.outcome !== 'done' && task.kind === 'form') throw userError('task.outcome_invalid.form', {}, { field: 'outcome' });
  if (answer.outcome === 'done' && task.kind === 'approval') throw userError('task.outcome_invalid.approval', {}, { field: 'outcome' });
  const status = answer.outcome === 'rejected' ? 'rejected' : 'approved';
  // Who says no need not fill in what a yes would need.
  const values = typedValues(task.fields, answer.values, { at: 'values', isComplete: status === 'approved' });
  const [person] = await sql.bare<{ name: string }>('select name from app_user where id = $1', [userId]);
  const stored = { by: person?.name ?? '', comment: answer.comment, values };
  const at = new Date().toISOString();

  const won = await winWait(sql, taskId, { status, ...stored, at });
  const [row] = await sql(
    `update human_task set status = $3, answer = $4, answered_by = $5, answered_at = $6, revision = revision + 1
     where account_id = $1 and id = $2 and status = 'open' returning 1`,
    [taskId, status, JSON.stringify(stored), userId, at],
  );
  const [view] = await readTasks(sql, actor, { taskId });
  if (!won || !row || !view) throw closed();
  return { task: view, runId: runOf(view), conductorId: won.conductorId };
}

async function winWait(sql: AccountSql, taskId: string, payload: Record<string, unknown>): Promise<{ conductorId: string | null } | null> {
  const [wait] = await sql<{ waitId: string; runId: string }>(
    `select wait_id as "waitId", run_id as "runId" from wait_key where account_id = $1 and kind = 'task' and key = $2`,
    [taskId],
  );
  return wait ? decideWait(sql, wait, { kind: 'task', payload }) : null;
}

const closed = () => userError('task.closed', {}, { status: 409 });
