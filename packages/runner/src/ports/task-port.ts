import type { AccountSql } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { TaskPort } from '@signalbox/nodes/contract';

/** Tasks for people; their answers come through the wait with key `task` and the id. */
export const taskPort = (sql: AccountSql): TaskPort => ({
  async open(items) {
    const ids = items.map(() => newId());
    await sql(
      `insert into human_task (account_id, id, run_id, title, form, assignee_role, due_at)
       select $1, * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::jsonb[], $6::text[], $7::timestamptz[])`,
      [
        ...[ids, items.map((item) => item.runId), items.map((item) => item.title), items.map((item) => JSON.stringify(item.form))],
        ...[items.map((item) => item.assigneeRole), items.map((item) => (item.dueAt === null ? null : new Date(item.dueAt)))],
      ],
      'tasks_open',
    );
    return ids.map((taskId) => ({ taskId }));
  },
  async expire(taskIds) {
    await sql(
      `update human_task set status = 'expired', revision = revision + 1 where account_id = $1 and id = any ($2::uuid[]) and status = 'open'`,
      [[...taskIds].sort()],
      'tasks_expire',
    );
  },
});
