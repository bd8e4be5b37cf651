import type { Database } from '@signalbox/db';
import type { CallPolicy } from '@signalbox/flow';
import type { StateRow } from '../stride/batch-rows.ts';

export interface OpenCall {
  id: string;
  runId: string;
  /** How many times it was begun, this time included. */
  tries: number;
  atMostOnce: boolean;
  request: { type: string; input: Record<string, unknown>; policy: CallPolicy };
  /** Its run as it was written down, when this is all that it waits for: whoever has the result may go on from it, once, without reading it again. */
  held?: (() => StateRow) | undefined;
}

/** The calls among these that have no result yet. The attempt is noted and committed before anything leaves the house. */
export async function openCalls(
  db: Database,
  accountId: number,
  { ids, isNew = true }: { ids: readonly string[]; isNew?: boolean },
): Promise<OpenCall[]> {
  if (ids.length === 0) return [];
  return db.withAccountSql(accountId, (sql) =>
    sql.last<OpenCall>(
      `update run_call set tries = tries + $3 where account_id = $1 and id = any ($2::uuid[]) and status = 'pending'
     returning id, run_id as "runId", tries, at_most_once as "atMostOnce", request`,
      [[...ids].sort(), isNew ? 1 : 0],
      'calls_open',
    ),
  );
}
