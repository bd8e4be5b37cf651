import type { AccountSql } from '@signalbox/db';
import type { OutboxEntry } from '../outbox/types.ts';
import type { RunRow } from '../stride/types.ts';
import { joinKeys } from './join-keys.ts';

/** Containers that nobody waits for any more, because the engine said so or because their run has ended: their children are to be stopped. */
export async function closeJoins(sql: AccountSql, batch: readonly RunRow[]): Promise<OutboxEntry[]> {
  const keys = batch.flatMap((run) =>
    [...run.closedJoins, ...(run.end === null ? [] : (run.stored.joins ?? []))].map((at) => ({ runId: run.runId, ...at })),
  );
  if (keys.length === 0) return [];
  const closed = await sql<{ runId: string; nodeId: string; visit: number; isEmpty: boolean }>(
    `update run_join j set closed = true, expanded = true from (select distinct * from ${joinKeys.from('$2', 'k')} order by 1, 2, 3) d
     where j.account_id = $1 and j.run_id = d.run_id and j.node_id = d.node_id and j.visit = d.visit
     returning j.run_id as "runId", j.node_id as "nodeId", j.visit, j.done + j.failed + j.cancelled = j.total as "isEmpty"`,
    [joinKeys.of(keys)],
    'close_joins',
  );
  return closed.map(({ isEmpty, ...key }) => ({ kind: isEmpty ? 'childrenEnded' : 'cancelChildren', ...key }));
}
