import type { TaskView } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import type { Actor } from '../shared/actor.ts';
import { rolesBelow, type TaskRow, taskView } from './task-view.ts';

export interface TaskSearch {
  taskId?: string;
  runId?: string;
  state?: 'open' | 'closed';
  /** Only those that the asking person may answer. */
  mine?: boolean;
  before?: string;
  after?: string;
  /** Lower case. */
  words?: string | null;
  take?: number;
}

/** Tasks, newest first; the page is cut before its runs are looked up. Exported for the test that reads its plan. */
export const tasksSql = (state: TaskSearch['state']): string => `
  select t.id, t.run_id, t.title, t.form, t.assignee_role, t.status, t.answer, t.answered_at, t.due_at,
    r.workflow_id, w.name as workflow_name, r.contact_id, c.name as contact_name
  from (select x.* from human_task x
    where x.account_id = $1 and ($2::uuid is null or x.id = $2) and ($3::uuid is null or x.run_id = $3) and ($4::uuid is null or x.id < $4) and ($7::uuid is null or x.id >= $7)
      and ($5::text[] is null or x.assignee_role is null or x.assignee_role = any ($5))
      and ($8::text is null or position($8 in lower(x.title)) > 0 or exists (select from run y
        join workflow z on z.account_id = y.account_id and z.id = y.workflow_id
        left join contact p on p.account_id = y.account_id and p.id = y.contact_id
        where y.account_id = x.account_id and y.id = x.run_id and (position($8 in lower(z.name)) > 0 or starts_with(p.name_key, $8))))
      ${state === 'open' ? `and x.status = 'open'` : state === 'closed' ? `and x.status <> 'open'` : ''}
    order by x.id desc limit $6) t
  join run r on r.account_id = t.account_id and r.id = t.run_id
  join workflow w on w.account_id = r.account_id and w.id = r.workflow_id
  left join contact c on c.account_id = r.account_id and c.id = r.contact_id
  order by t.id desc`;

export async function readTasks(sql: AccountSql, actor: Actor, search: TaskSearch): Promise<TaskView[]> {
  const rows = await sql<TaskRow>(tasksSql(search.state), [
    ...[search.taskId ?? null, search.runId ?? null, search.before ?? null],
    ...[search.mine ? rolesBelow(actor.role) : null, search.take ?? 100],
    ...[search.after ?? null, search.words ?? null],
  ]);
  return rows.map((row) => taskView(row, actor.role));
}
