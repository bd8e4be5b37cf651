import type { AccountSql } from '@signalbox/db';
import { timed } from '@signalbox/env';
import { writeFamily } from '../children/write-family.ts';
import { concernsOthers } from '../stride/carry-batch.ts';
import { runRounds } from '../stride/run-rounds.ts';
import type { RunRow, StrideScope } from '../stride/types.ts';
import { doorOf } from '../stride/wake-of.ts';
import { writeBatch } from '../stride/write-batch.ts';

interface Turning {
  batch: RunRow[];
  /** Those of the batch that have effects to do, or are written here. */
  left: RunRow[];
  /** The caller has no statement after it. */
  isLast: boolean;
}

/** The part of turns that needs the database. Returns whether something is owed to other runs. */
export async function finishTurns(scope: StrideScope, { batch, left, isLast }: Turning): Promise<boolean> {
  const { sql } = scope;
  let locks: Awaited<ReturnType<typeof writeLeft>>['locks'] = [];
  if (left.length > 0) {
    const written = await writeLeft(scope, { batch, left, isLast });
    locks = written.locks;
    if (locks.length === 0 && !batch.some(concernsOthers)) return written.isDue;
  }
  if (left.length === 0 && !batch.some(concernsOthers)) return false;
  await writeFamily(sql, batch, { locks, emptied: [] });
  return isDue(sql);
}

/** Nobody waits between writing and looking. A lock of one that ended is the next one's, and is known only with the answer. */
async function writeLeft(scope: StrideScope, { batch, left, isLast }: Turning) {
  const { sql } = scope;
  await timed('door.effects', () => runRounds(scope, left, false), left.length);
  const mayOwe = left.some((run) => run.end !== null) || batch.some(concernsOthers);
  const written = await writeBatch(sql, doorOf(left.length), left);
  const both = () => Promise.all([written.locks, isDue(isLast && !mayOwe ? sql.last : sql)]);
  const [locks, due] = await timed('door.write', both, left.length);
  return { locks, isDue: due };
}

const isDue = async (sql: AccountSql['last']): Promise<boolean> =>
  (await sql('select from outbox where account_id = $1 and due_at <= now() limit 1', [], 'outbox_due')).length > 0;
