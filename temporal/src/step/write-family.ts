import type { Sql } from '@signalbox/db';
import { enqueue, type JoinKey, type OutboxEntry, releaseLocks } from '@signalbox/services';
import { closeJoins } from './close-joins.ts';
import { countChildren } from './count-children.ts';
import { failedRunEvents } from './failed-runs.ts';
import type { RunRow } from './types.ts';
import type { HeldLock } from './write-batch.ts';
import { writeTallies } from './write-tallies.ts';

/**
 * What the batch means to other runs: locks that ended runs held, children and parents, error workflows.
 * `locks` = of the runs that ended; `emptied` = containers whose group came to its end after all of their children. Only rows of this step's own runs and their containers are written here; the rest goes through the outbox.
 */
export async function writeFamily(
  sql: Sql,
  accountId: number,
  batch: readonly RunRow[],
  of: { locks: readonly HeldLock[]; emptied: readonly JoinKey[] },
): Promise<void> {
  await releaseLocks(sql, accountId, of.locks);
  await writeTallies(sql, accountId, batch);
  await enqueue(sql, accountId, [
    ...of.emptied.map((join): OutboxEntry => ({ kind: 'childrenEnded', ...join })),
    ...(await closeJoins(sql, accountId, batch)),
    ...(await countChildren(sql, accountId, batch)),
    ...(await failedRunEvents(sql, accountId, batch)),
  ]);
}
