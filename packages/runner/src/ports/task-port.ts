import { type AccountSql, insertInto } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { TaskPort } from '@signalbox/nodes/contract';

/** Tasks for people; their answers come through the wait with key `task` and the id. */
export const taskPort = (sql: AccountSql): TaskPort => ({
  async open(items) {
    const tasks = items.map(({ runId, title, form, assigneeRole, dueAt }) => ({
      ...{ id: newId(), run_id: runId, title, form, assignee_role: assigneeRole, due_at: dueAt === null ? null : new Date(dueAt) },
    }));
    await insertTasks(sql, tasks);
    return tasks.map(({ id }) => ({ taskId: id }));
  },
  async expire(taskIds) {
    await sql(
      `update human_task set status = 'expired', revision = revision + 1 where account_id = $1 and id = any ($2::uuid[]) and status = 'open'`,
      [[...taskIds].sort()],
      'tasks_expire',
    );
  },
});

const insertTasks = insertInto('human_task', {
  ...{ id: 'uuid', run_id: 'uuid', title: 'text', form: 'jsonb', assignee_role: 'text?', due_at: 'timestamptz?' },
});
