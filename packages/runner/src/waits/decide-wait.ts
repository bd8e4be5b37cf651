import { type AccountSql, rowsOf } from '@signalbox/db';
import { newId } from '@signalbox/domain';

export interface Answer {
  wait: { waitId: string; runId: string };
  event: { kind: string; payload: Record<string, unknown> };
}
export interface Won {
  conductorId: string | null;
  class: number;
}

/**
 * Decides a wait: deleting its row wins, the run hears of it with one event. Returns the run's conductor, or null when somebody else
 * (another reply, the timer, a cancel) was first. Part of the caller's transaction; the locks are taken in the order run_state, wait, event.
 */
export async function decideWait(sql: AccountSql, wait: Answer['wait'], event: Answer['event']): Promise<Won | null> {
  return (await decideWaits(sql, [{ wait, event }])).get(wait.waitId) ?? null;
}

/**
 * As `decideWait`, for any number of different waits: one statement. Returns those that were won, by wait.
 * `laterRuns`: runs whose waits the transaction decides after these; they are locked now, as nobody may lock in any order but theirs.
 */
export async function decideWaits(
  sql: AccountSql,
  answers: readonly Answer[],
  laterRuns: readonly string[] = [],
): Promise<Map<string, Won>> {
  if (answers.length === 0) return new Map();
  const rows = await sql<Won & { waitId: string }>(
    `with d as materialized (select * from ${decisions.from('$2')}),
       held as materialized (select run_id from run_state where account_id = $1 and run_id = any ($3::uuid[]) order by run_id for no key update),
       won as (delete from wait where account_id = $1 and id = any (array(select wait_id from d join held using (run_id))) returning id, run_id),
       gone as (delete from wait_key where account_id = $1 and run_id = any (array(select run_id from won)) and wait_id = any (array(select id from won))),
       told as (insert into run_event (account_id, id, run_id, kind, wait_id, payload)
         select $1, d.event_id, d.run_id, d.kind, d.wait_id, d.payload from won join d on d.wait_id = won.id),
       woken as (update run_state s set wake_at = now() where s.account_id = $1 and s.run_id = any (array(select run_id from won)) returning s.run_id, s.conductor_id, s.class)
     select won.id as "waitId", woken.conductor_id as "conductorId", woken.class from won join woken using (run_id)`,
    [
      decisions.of(
        answers.map(({ wait, event: { kind, payload } }) => ({
          ...{ wait_id: wait.waitId, run_id: wait.runId, event_id: newId(), kind, payload },
        })),
      ),
      [...answers.map(({ wait }) => wait.runId), ...laterRuns],
    ],
    'decide_waits',
  );
  return new Map(rows.map(({ waitId, ...won }) => [waitId, won]));
}

const decisions = rowsOf({ wait_id: 'uuid', run_id: 'uuid', event_id: 'uuid', kind: 'text', payload: 'jsonb' });
