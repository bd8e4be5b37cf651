import type { OutboxHandler } from './types.ts';

/** Open runs are asked to stop; those that have ended meanwhile are left alone. */
export const cancelRuns: OutboxHandler<'cancelRun'> = async (sql, { runIds, reason }) => {
  const rows = await sql<{ id: string | null }>(
    `with held as materialized (select run_id from run_state where account_id = $1 and run_id = any ($2::uuid[]) order by run_id for no key update),
       told as (insert into run_event (account_id, id, run_id, kind, payload) select $1, uuid7(), run_id, 'cancel', $3 from held)
     update run_state s set wake_at = now() where s.account_id = $1 and s.run_id = any (array(select run_id from held)) returning s.conductor_id as id`,
    [runIds, JSON.stringify({ reason })],
    'cancel_runs',
  );
  return { conductors: rows.map((row) => row.id), runs: runIds };
};
