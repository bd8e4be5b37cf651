import type { AccountSql } from '@signalbox/db';
import { timed } from '@signalbox/env';
import { expandGroups } from '../children/expand-groups.ts';
import { writeFamily } from '../children/write-family.ts';
import type { JoinKey } from '../outbox/types.ts';
import { readOrEnd, readResult } from './read-result.ts';
import { runRounds } from './run-rounds.ts';
import type { Takes } from './stride-rows.ts';
import type { RunRow, StrideScope } from './types.ts';
import { writeBatch } from './write-batch.ts';

/** Moves the runs, writes what they did, and reads what their conductor has left. */
export async function carryBatch(scope: StrideScope, batch: RunRow[], { of, isCareful }: { of: CarryOf; isCareful: boolean }) {
  const { sql } = scope;
  const { conductorId, takes, lists = true } = of;
  const read: Read = (by) =>
    timed('step.result', () => (takes ? readResult(by, { conductorId, lists }) : readOrEnd(sql, { conductorId, lists })));
  if (batch.length === 0) return read(sql.last);
  await runRounds(scope, batch, isCareful);
  // Before the states are written: they say how far each group has come.
  const emptied = await expandGroups(scope, batch);
  const isAlone = takes !== undefined && emptied.length === 0 && !batch.some(concernsOthers);
  return timed('step.write', () => write(sql, { batch, emptied, conductorId, isAlone, read }), batch.length);
}

interface CarryOf {
  conductorId: string;
  takes?: Takes;
  lists?: boolean;
}

type Read = (by: AccountSql['last']) => ReturnType<typeof readResult>;
interface Write {
  batch: RunRow[];
  emptied: JoinKey[];
  conductorId: string;
  isAlone: boolean;
  read: Read;
}

/** Where nothing is owed to other runs, nobody waits between writing and reading, and when none of them ended the commit goes out with them, too. */
async function write(sql: AccountSql, { batch, emptied, conductorId, isAlone, read }: Write): ReturnType<Read> {
  const written = await writeBatch(sql, { conductorId }, batch);
  // A lock of one that ended is the next one's from this transaction on: that is known only when the answer is here.
  const mayHoldLock = batch.some((run) => run.end !== null);
  const [locks, result] = await Promise.all([written.locks, isAlone && read(mayHoldLock ? sql : sql.last)]);
  if (result && locks.length === 0) return result;
  await writeFamily(sql, batch, { locks, emptied });
  return read(sql);
}

/** Children count for their parents, parents for their children, and what fails may start an error workflow: see `writeFamily`. */
export const concernsOthers = ({ parentId, closedJoins, stored, end }: RunRow): boolean =>
  parentId !== null || closedJoins.length > 0 || (end !== null && (end.status === 'failed' || (stored.joins ?? []).length > 0));
