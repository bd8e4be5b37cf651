import { type AccountSql, rowsOf } from '@signalbox/db';
import type { StateRow } from '../stride/batch-rows.ts';
import type { Answer } from './decide-wait.ts';

/** A run that won its wait, as it stands and locked. */
export interface WonRun extends StateRow {
  wait_id: string;
  conductor_id: string | null;
  /** `infinity` is Infinity. */
  wake_at: Date | number;
}

/**
 * As `decideWaits`, but nothing is written for the runs that won: whoever calls lets them go on in the same transaction, or writes down what they have to hear.
 * Their rows are read by the lock, not by the statement: a stride that ended meanwhile has left them as they are now.
 */
export async function winWaits(
  sql: AccountSql,
  answers: readonly Pick<Answer, 'wait'>[],
  laterRuns: readonly string[],
): Promise<Map<string, WonRun>> {
  const rows = await sql<WonRun>(
    `with d as materialized (select * from ${waits.from('$2')}),
       held as materialized (select run_id, seq, class, version_id, parent_id, item_no, conductor_id, wake_at, state from run_state
         where account_id = $1 and run_id = any ($3::uuid[]) order by run_id for no key update),
       won as (delete from wait where account_id = $1 and id = any (array(select wait_id from d join held using (run_id))) returning id, run_id),
       gone as (delete from wait_key where account_id = $1 and run_id = any (array(select run_id from won)) and wait_id = any (array(select id from won)))
     select won.id as wait_id, held.* from won join held using (run_id)`,
    [
      waits.of(answers.map(({ wait }) => ({ wait_id: wait.waitId, run_id: wait.runId }))),
      [...answers.map(({ wait }) => wait.runId), ...laterRuns],
    ],
    'win_waits',
  );
  return new Map(rows.map((row) => [row.wait_id, row]));
}

const waits = rowsOf({ wait_id: 'uuid', run_id: 'uuid' });
