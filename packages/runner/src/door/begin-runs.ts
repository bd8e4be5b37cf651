import type { AccountSql } from '@signalbox/db';
import { timed } from '@signalbox/env';
import { writeFamily } from '../children/write-family.ts';
import { births, insertRuns, type NewRun, newRuns } from '../start/insert-runs.ts';
import { concernsOthers } from '../stride/carry-batch.ts';
import { toBatch } from '../stride/load-batch.ts';
import { hearFirst, runRounds } from '../stride/run-rounds.ts';
import { calls, rowsOfCalls, rowsOfTraces, traces } from '../stride/turn-rows.ts';
import type { RunRow, StrideScope } from '../stride/types.ts';
import { type Carrier, doorOf, wakeOf } from '../stride/wake-of.ts';
import { type HeldLock, writeWaits } from '../stride/write-batch.ts';
import { tellWithCommit } from '../waker/tell-with-commit.ts';
import { isDue, writeTurned } from './finish-turns.ts';
import { startEvent, stateRow, unwritten, written } from './first-turns.ts';

/**
 * Runs that surely come to be, as the last thing of the caller's transaction. They make their first turn, effects and all, before they are written down,
 * and one statement writes them as they are then. Only when an effect looks at runs they are written down before it, and once more afterwards.
 */
export async function beginRuns(scope: StrideScope, runs: readonly NewRun[], may: (run: NewRun) => boolean): Promise<void> {
  const { sql, owed } = scope;
  const turning = runs.filter(may);
  const batch = await toBatch(scope, turning.map(stateRow), { events: turning.map(startEvent) });
  const carrier = doorOf(batch.length);
  let born: Promise<void> | null = null;
  const bear = () => {
    const skeletons = new Set(turning);
    born ??= insertRuns(
      sql,
      runs.map((run) => (skeletons.has(run) ? { ...run, ...unwritten } : run)),
    );
    return born;
  };
  await timed('door.turn', () => hearFirst(scope, batch), batch.length);
  const hasEffects = batch.some((run) => run.effects.length > 0);
  if (hasEffects) await timed('door.effects', () => runRounds({ ...scope, bear }, batch, false), batch.length);
  const isReady = (run: RunRow) => run.end === null && wakeOf(run, carrier).isReady;
  const turned = new Set(turning);
  for (const { class: ofClass } of [...batch.filter(isReady), ...runs.filter((run) => !turned.has(run))]) owed.unclaimed.add(ofClass);
  tellWithCommit(sql, owed);
  const write = () =>
    born ? writeTurned(sql, { batch, left: batch, isLast: true }) : writeBorn(sql, { runs, batch, carrier, isPlain: !hasEffects });
  owed.outbox ||= await timed('door.write', write, runs.length);
  owed.runs.push(...runs.map((run) => run.id));
}

interface Born {
  runs: readonly NewRun[];
  batch: RunRow[];
  carrier: Carrier;
  /** No effect was done. */
  isPlain: boolean;
}

/** Returns whether something is owed to other runs. */
async function writeBorn(sql: AccountSql, { runs, batch, carrier, isPlain }: Born): Promise<boolean> {
  await writeWaits(sql, batch);
  const turned = new Map(batch.map((run) => [run.runId, run]));
  const rows = runs.map((run) => {
    const row = turned.get(run.id);
    return row ? { ...run, ...written(row, carrier), contact_id: row.stored.contactId } : run;
  });
  const ended = batch.filter((run) => run.end !== null).map((run) => run.runId);
  const insert = (by: AccountSql['last']) =>
    by<HeldLock>(
      insertion,
      [newRuns.of(rows), traces.of(rowsOfTraces(batch)), calls.of(rowsOfCalls(batch.filter((run) => run.end === null))), ended],
      'insert_turned_runs',
    );
  const isAlone = !batch.some(concernsOthers);
  if (isPlain && isAlone) {
    await insert(sql.last);
    return false;
  }
  if (ended.length === 0 && isAlone) {
    const [, due] = await Promise.all([insert(sql), isDue(sql.last)]);
    return due;
  }
  const locks = await insert(sql);
  if (locks.length > 0 || !isAlone) await writeFamily(sql, batch, { locks, emptied: [] });
  return isDue(sql);
}

/** Runs as they are after their first turn; of those that ended in it, what they leave behind is taken away, and their locks are returned. */
const insertion = `with d as materialized (select * from ${newRuns.from('$2')}), ${births},
    traces as (insert into run_step (account_id, ${traces.names}) select $1, ${traces.names} from ${traces.from('$3', 't')}),
    calls as (insert into run_call (account_id, ${calls.names}) select $1, ${calls.names} from ${calls.from('$4', 'c')}),
    ended_tasks as (update human_task set status = 'cancelled', revision = revision + 1 where account_id = $1 and run_id = any ($5::uuid[]) and status = 'open'),
    ended_callbacks as (delete from callback where account_id = $1 and run_id = any ($5::uuid[]))
  select run_id as "runId", key from run_lock where account_id = $1 and run_id = any ($5::uuid[])
  union all select run_id, key from run_lock_queue where account_id = $1 and run_id = any ($5::uuid[])`;
