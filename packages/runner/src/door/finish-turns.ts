import type { AccountSql } from '@signalbox/db';
import { timed } from '@signalbox/env';
import { writeFamily } from '../children/write-family.ts';
import { concernsOthers } from '../stride/carry-batch.ts';
import { runRounds } from '../stride/run-rounds.ts';
import type { RunRow, StrideScope } from '../stride/types.ts';
import { doorOf } from '../stride/wake-of.ts';
import { writeBatch } from '../stride/write-batch.ts';
import { tellWithCommit } from '../waker/tell-with-commit.ts';

interface Turning {
  batch: RunRow[];
  /** Those of the batch that have effects to do, or are written here. */
  left: RunRow[];
  /** The caller has no statement after it. */
  isLast: boolean;
}

/** The part of turns that needs the database. Returns whether something is owed to other runs. */
export async function finishTurns(scope: StrideScope, turning: Turning): Promise<boolean> {
  const { left } = turning;
  if (left.length > 0) await timed('door.effects', () => runRounds(scope, left, false), left.length);
  tellWithCommit(scope.sql, scope.owed);
  return writeTurned(scope.sql, turning);
}

/** The rows of `left` stand already. Returns whether something is owed to other runs. */
export async function writeTurned(sql: AccountSql, turning: Turning): Promise<boolean> {
  const { batch, left } = turning;
  const { locks, due } = left.length > 0 ? await timed('door.write', () => writeLeft(sql, turning), left.length) : nothing;
  if (locks.length === 0 && !batch.some(concernsOthers)) return due;
  await writeFamily(sql, batch, { locks, emptied: [] });
  return isDue(sql);
}

const nothing = { locks: [], due: false };

/** Nobody waits between writing and looking. A lock of one that ended is the next one's, and is known only with the answer. */
async function writeLeft(sql: AccountSql, { batch, left, isLast }: Turning) {
  const mayOwe = left.some((run) => run.end !== null) || batch.some(concernsOthers);
  const written = await writeBatch(sql, doorOf(left.length), left);
  const [locks, due] = await Promise.all([written.locks, isDue(isLast && !mayOwe ? sql.last : sql)]);
  return { locks, due };
}

export const isDue = async (sql: AccountSql['last']): Promise<boolean> =>
  (await sql('select from outbox where account_id = $1 and due_at <= now() limit 1', [], 'outbox_due')).length > 0;
