import type { AccountSql } from '@signalbox/db';
import { enqueue, releaseLocks } from '@signalbox/runner';

export interface EndedRun {
  run_id: string;
  conductor_id: string | null;
}

/**
 * Ends open runs by taking away everything that could carry them on, without asking the engine. Part of the caller's transaction.
 * Locks in the order of the house: run_state, wait, event and call, then locks and joins.
 */
export async function endRuns(sql: AccountSql, ids: readonly string[]): Promise<EndedRun[]> {
  const held = await sql<EndedRun>(
    'select run_id, conductor_id from run_state where account_id = $1 and run_id = any ($2::uuid[]) order by run_id for update',
    [ids],
    'end_runs_hold',
  );
  const open = held.map((row) => row.run_id);
  if (open.length === 0) return [];
  await sql(
    `with waits as (delete from wait where account_id = $1 and run_id = any ($2::uuid[])),
       keys as (delete from wait_key where account_id = $1 and run_id = any ($2::uuid[])),
       events as (delete from run_event where account_id = $1 and run_id = any ($2::uuid[])),
       calls as (delete from run_call where account_id = $1 and run_id = any ($2::uuid[])),
       joins as (delete from run_join where account_id = $1 and run_id = any ($2::uuid[])),
       tasks as (update human_task set status = 'cancelled', revision = revision + 1 where account_id = $1 and run_id = any ($2::uuid[]) and status = 'open'),
       callbacks as (delete from callback where account_id = $1 and run_id = any ($2::uuid[])),
       states as (delete from run_state where account_id = $1 and run_id = any ($2::uuid[]))
     update run set status = 'cancelled', ended_at = now(), error_code = 'run.terminated', conductor_id = null where account_id = $1 and id = any ($2::uuid[])`,
    [open],
    'end_runs',
  );
  const locks = await sql<{ runId: string; key: string }>(
    `select run_id as "runId", key from run_lock where account_id = $1 and run_id = any ($2::uuid[])
     union select run_id, key from run_lock_queue where account_id = $1 and run_id = any ($2::uuid[])`,
    [open],
    'end_runs_locks',
  );
  await releaseLocks(sql, locks);
  return held;
}

/** The open runs that these ones started as their parts. */
export const openChildren = async (sql: AccountSql, ids: readonly string[], limit: number): Promise<string[]> => {
  const rows = await sql<{ run_id: string }>(
    'select run_id from run_state where account_id = $1 and parent_id = any ($2::uuid[]) order by run_id limit $3',
    [ids, limit],
    'open_children',
  );
  return rows.map((row) => row.run_id);
};

/** A part that was ended counts as cancelled for the run that waits for it. */
export async function countEnded(sql: AccountSql, runId: string): Promise<void> {
  const [join] = await sql<{ runId: string; nodeId: string; visit: number; isOver: boolean; hasMore: boolean }>(
    `update run_join j set cancelled = j.cancelled + 1 from run r
     where r.account_id = $1 and r.id = $2 and j.account_id = $1 and j.run_id = r.parent_id and j.node_id = r.parent_node and j.visit = r.parent_visit
     returning j.run_id as "runId", j.node_id as "nodeId", j.visit, j.expanded and j.done + j.failed + j.cancelled = j.total as "isOver",
       not j.closed and j.parallel is not null and j.started < j.total as "hasMore"`,
    [runId],
    'count_ended',
  );
  if (!join) return;
  const { isOver, hasMore, ...key } = join;
  if (isOver) await enqueue(sql, [{ kind: 'childrenEnded', ...key }]);
  else if (hasMore) await enqueue(sql, [{ kind: 'startChildren', ...key }]);
}
