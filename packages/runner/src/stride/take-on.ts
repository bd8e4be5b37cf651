import type { AccountSql } from '@signalbox/db';
import type { OpenCall } from '../calls/open-calls.ts';
import type { StateRow } from './batch-rows.ts';

/** Runs that may be taken on: those of this class, and not more than that. */
export interface Takes {
  class: number;
  upTo: number;
}

/**
 * Ready runs without a conductor become this one's, as a claim makes them, without waiting for anybody. Calls that were written down with them
 * have their attempt noted here: whoever gets them makes them. The conductor's row is held meanwhile, so that nobody ends it; when it is gone nothing is taken.
 */
export async function takeOn(sql: AccountSql, conductorId: string, takes: Takes): Promise<{ rows: StateRow[]; calls: OpenCall[] }> {
  const rows = await sql<StateRow>(
    `with held as materialized (select id from conductor where account_id = $1 and id = $2 for key share),
       picked as materialized (select s.run_id from run_state s where exists (select from held) and s.account_id = $1 and s.class = $3
         and s.conductor_id is null and s.wake_at < 'infinity' and s.wake_at <= now() order by s.wake_at limit $4 for no key update skip locked)
     update run_state set conductor_id = $2 where account_id = $1 and run_id = any (array(select run_id from picked))
     returning run_id, seq, class, version_id, parent_id, item_no, state`,
    [conductorId, takes.class, takes.upTo],
    'stride_take_on',
  );
  const begun = rows.filter(({ state }) => state.engine && Object.keys(state.refs ?? {}).length > 0).map((row) => row.run_id);
  const calls = begun.length > 0 ? await noteCalls(sql, begun.sort()) : [];
  return { rows, calls };
}

const noteCalls = (sql: AccountSql, runIds: string[]): Promise<OpenCall[]> =>
  sql<OpenCall>(
    `update run_call set tries = tries + 1 where account_id = $1 and run_id = any ($2::uuid[]) and status = 'pending'
     returning id, run_id as "runId", tries, at_most_once as "atMostOnce", request`,
    [runIds],
    'stride_note_calls',
  );
