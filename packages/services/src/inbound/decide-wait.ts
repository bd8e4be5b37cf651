import type { Sql } from '@signalbox/db';
import { newId } from '@signalbox/domain';

/**
 * Decides a wait: deleting its row wins, the run hears of it with one event. Answers the run's conductor, or null when somebody else
 * (another reply, the timer, a cancel) was first. Part of the caller's transaction; the locks are taken in the order run_state, wait, event.
 */
export async function decideWait(
  sql: Sql,
  accountId: number,
  wait: { waitId: string; runId: string },
  event: { kind: string; payload: Record<string, unknown> },
): Promise<{ conductorId: string | null } | null> {
  const [row] = await sql<{ conductorId: string | null }>(
    `with held as materialized (select run_id from run_state where account_id = $1 and run_id = $2 for no key update),
       won as (delete from wait w using held where w.account_id = $1 and w.id = $3 and w.run_id = held.run_id returning w.id, w.run_id),
       gone as (delete from wait_key k using won where k.account_id = $1 and k.wait_id = won.id),
       told as (insert into run_event (account_id, id, run_id, kind, wait_id, payload) select $1, $4, won.run_id, $5, won.id, $6 from won)
     update run_state s set wake_at = now() from won where s.account_id = $1 and s.run_id = won.run_id returning s.conductor_id as "conductorId"`,
    [accountId, wait.runId, wait.waitId, newId(), event.kind, JSON.stringify(event.payload)],
    'decide_wait',
  );
  return row ?? null;
}
