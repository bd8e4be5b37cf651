import type { Page, TaskQuery, TaskView } from '@signalbox/contract';
import { fromPublicId, requireRight } from '@signalbox/domain';
import { findableId, notFound, readDatedPage } from '../shared/page.ts';
import type { ActorContext, ReadContext } from '../shared/service-context.ts';
import { readTasks } from './read-tasks.ts';

/** Work for people: open tasks, or those that are over; newest first. */
export async function listTasks({ db, actor }: ReadContext, query: TaskQuery): Promise<Page<TaskView>> {
  requireRight(actor, 'task.read');
  const { before, after, take } = readDatedPage('task', query);
  const search = {
    state: query.state ?? 'open',
    mine: query.mine ?? false,
    before,
    after,
    take,
    words: query.search?.trim().toLowerCase() || null,
  } as const;
  const tasks = await db.withAccountSql(actor.accountId, (sql) => readTasks(sql, actor, search));
  const items = tasks.slice(0, take - 1);
  return { items, next: tasks.length >= take ? (items.at(-1)?.id ?? null) : null };
}

/** One task. */
export async function getTask({ db, actor }: ActorContext, id: string): Promise<TaskView> {
  requireRight(actor, 'task.read');
  const taskId = findableId('task', id);
  const [task] = await db.withAccountSql(actor.accountId, (sql) => readTasks(sql, actor, { taskId }));
  if (!task) throw notFound('task');
  return task;
}

/** The run that a task belongs to, as a uuid. */
export const runOf = (task: TaskView): string => fromPublicId('run', task.runId);
