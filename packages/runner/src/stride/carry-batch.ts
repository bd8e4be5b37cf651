import type { AccountSql } from '@signalbox/db';
import { timed } from '@signalbox/env';
import { expandGroups } from '../children/expand-groups.ts';
import { writeFamily } from '../children/write-family.ts';
import { owesOthers } from '../outbox/enqueue.ts';
import type { JoinKey } from '../outbox/types.ts';
import { tellWithCommit } from '../waker/tell-with-commit.ts';
import { type Read, readOrEnd, readResult, reckonResult } from './read-result.ts';
import { runRounds } from './run-rounds.ts';
import type { Takes } from './stride-rows.ts';
import type { RunRow, StrideScope } from './types.ts';
import { mayEndAlone, writeBatch, writeEndedBatch, writeOpenBatch } from './write-batch.ts';

/** Moves the runs, writes what they did, and says what their conductor has left. */
export async function carryBatch(scope: StrideScope, batch: RunRow[], of: CarryOf): Promise<Read> {
  const { sql } = scope;
  const { conductorId, takes, lists, isCareful } = of;
  const read = (by: AccountSql['last']) =>
    timed('step.result', () => (takes ? readResult(by, { conductorId, lists }) : readOrEnd(sql, { conductorId, lists })));
  // Nothing has moved: those that were taken on, if any, only wait.
  if (batch.length === 0) return of.had === undefined ? read(sql.last) : reckon(sql, batch, of);
  await runRounds(scope, batch, isCareful);
  // Before the states are written: they say how far each group has come.
  const emptied = await expandGroups(scope, batch);
  const isAlone = takes !== undefined && emptied.length === 0 && !batch.some(concernsOthers);
  tellWithCommit(sql, scope.owed);
  const write = isAlone && of.had !== undefined ? writeAndReckon : writeAndRead;
  return timed('step.write', () => write(sql, { ...of, batch, emptied, isAlone, read }), batch.length);
}

interface CarryOf {
  conductorId: string;
  isCareful: boolean;
  takes: Takes | undefined;
  lists: boolean;
  /** How many open runs the conductor has so far: then the result is reckoned, see `reckonResult`. */
  had?: number;
  isFull: boolean;
}
interface Write extends CarryOf {
  batch: RunRow[];
  emptied: JoinKey[];
  /** Nothing is owed to other runs, unless one that ended held a lock. */
  isAlone: boolean;
  read(by: AccountSql['last']): Promise<Read>;
}

/** Nobody waits between writing and reading, and when none of the runs ended the commit goes out with them, too. */
async function writeAndRead(sql: AccountSql, { batch, emptied, conductorId, isAlone, read }: Write): Promise<Read> {
  const written = await writeBatch(sql, { conductorId }, batch);
  // A lock of one that ended is the next one's from this transaction on: that is known only when the answer is here.
  const [locks, result] = await Promise.all([written.locks, isAlone && read(batch.some(hasEnded) ? sql : sql.last)]);
  if (result && locks.length === 0) return result;
  await writeFamily(sql, batch, { locks, emptied });
  return read(sql);
}

async function writeAndReckon(sql: AccountSql, { batch, emptied, read, ...of }: Write): Promise<Read> {
  if (!of.isCareful && mayEndAlone(batch)) {
    await (batch.some(hasEnded) ? writeEndedBatch : writeOpenBatch)(sql, of, batch);
    return reckon(sql, batch, of);
  }
  const { locks } = await writeBatch(sql, of, batch);
  const held = await locks;
  if (held.length === 0) return reckon(sql, batch, of);
  await writeFamily(sql, batch, { locks: held, emptied });
  return read(sql);
}

const reckon = (sql: AccountSql, batch: readonly RunRow[], { had = 0, isFull, conductorId }: CarryOf): Read => ({
  ...reckonResult(batch, { had, isFull, carrier: { conductorId } }),
  outbox: owesOthers(sql),
});

const hasEnded = (run: RunRow): boolean => run.end !== null;

/** Children count for their parents, parents for their children, and what fails may start an error workflow: see `writeFamily`. */
export const concernsOthers = ({ parentId, closedJoins, stored, end }: RunRow): boolean =>
  parentId !== null || closedJoins.length > 0 || (end !== null && (end.status === 'failed' || (stored.joins ?? []).length > 0));
