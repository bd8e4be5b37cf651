import type { AccountSql } from '@signalbox/db';
import { enqueue } from '../outbox/enqueue.ts';
import type { JoinKey, OutboxEntry } from '../outbox/types.ts';
import { releaseLocks } from '../ports/release-locks.ts';
import type { RunRow } from '../stride/types.ts';
import type { HeldLock } from '../stride/write-batch.ts';
import { closeJoins } from './close-joins.ts';
import { countChildren } from './count-children.ts';
import { failedRunEvents } from './failed-runs.ts';
import { writeTallies } from './write-tallies.ts';

/**
 * What the batch means to other runs: locks that ended runs held, children and parents, error workflows.
 * `locks` = of the runs that ended; `emptied` = containers whose group came to its end after all of their children. Only rows of this stride's own runs and their containers are written here; the rest goes through the outbox.
 */
export async function writeFamily(
  sql: AccountSql,
  batch: readonly RunRow[],
  of: { locks: readonly HeldLock[]; emptied: readonly JoinKey[] },
): Promise<void> {
  await releaseLocks(sql, of.locks);
  await writeTallies(sql, batch);
  await enqueue(sql, [
    ...of.emptied.map((join): OutboxEntry => ({ kind: 'childrenEnded', ...join })),
    ...(await closeJoins(sql, batch)),
    ...(await countChildren(sql, batch)),
    ...(await failedRunEvents(sql, batch)),
  ]);
}
