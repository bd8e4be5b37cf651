import type { AccountSql } from '@signalbox/db';
import type { StateRow } from './batch-rows.ts';

/** The ready runs of a conductor, locked in id order. */
export const readyRows = (sql: AccountSql, conductorId: string, limit: number): Promise<StateRow[]> =>
  sql<StateRow>(
    `select run_id, seq, class, version_id, parent_id, item_no, state from run_state where account_id = $1 and wake_at <= now() and run_id = any (array(
       select run_id from run_state where account_id = $1 and conductor_id = $2 and wake_at <= now() order by wake_at limit $3))
     order by run_id for no key update`,
    [conductorId, limit],
    'stride_load',
  );
