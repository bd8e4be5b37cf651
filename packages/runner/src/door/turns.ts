import type { AccountSql } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import { insertRuns, type NewRun } from '../start/insert-runs.ts';
import type { OwedSoFar, StrideScope, TurnDeps } from '../stride/types.ts';
import { type Answer, decideWaits } from '../waits/decide-wait.ts';
import { winWaits } from '../waits/win-waits.ts';
import { type Answered, carryAnswered, leaveAnswered, noteWoken } from './answered-turns.ts';
import { beginRuns } from './begin-runs.ts';
import { beginTurns, bornReady, type FirstTurns } from './first-turns.ts';
import { turnOf } from './left-versions.ts';

/** The turns of one transaction. */
export interface Turns {
  /** Returns the waits that were won. `laterRuns` as for `decideWaits`. Their runs go on in `carryOn`. */
  answer(answers: readonly Answer[], laterRuns?: readonly string[]): Promise<Set<string>>;
  /** Everything that was answered goes on. `isLast` = the caller has no statement after it. */
  carryOn(isLast: boolean): Promise<void>;
  /** For runs of which only some may come to be, as the caller's own statement finds out. */
  begin(runs: readonly NewRun[]): Promise<FirstTurns>;
  /** Runs that surely come to be are inserted, as the last thing of the caller's transaction. */
  beginAll(runs: readonly NewRun[]): Promise<void>;
}

interface TurnsOf {
  sql: AccountSql;
  owed: OwedSoFar;
  stride: TurnDeps | undefined;
  may(turn: string): boolean;
}

/** Turns at a door may take that long, with a little for each run; the effects that are left by then are for a conductor. */
const budgetMs = 20;
const budgetOfRunMs = 0.25;
/** A larger start is read once, by a conductor: the size of what stands in the database is known only there. */
const largeBytes = 32 * 1024;

export function createTurns({ sql, owed, stride, may }: TurnsOf): Turns {
  const answered: Answered[] = [];
  // One that is due later makes its first turn then.
  const mayBegin = ({ version_id: version, start, wake_at: dueAt }: NewRun): boolean =>
    start != null && dueAt == null && may(turnOf(version, true)) && JSON.stringify(start).length <= largeBytes;
  const scopeOf = (deps: TurnDeps, runs: number): StrideScope => ({
    sql,
    deps: { budgetMs: budgetMs + runs * budgetOfRunMs, ...deps },
    owed,
    isAtDoor: true,
  });

  return {
    async answer(answers, laterRuns = []) {
      if (!stride) {
        const won = await decideWaits(sql, answers, laterRuns);
        owed.runs.push(...answers.flatMap(({ wait }) => (won.has(wait.waitId) ? [wait.runId] : [])));
        for (const one of won.values()) noteWoken(owed, one);
        return new Set(won.keys());
      }
      const won = answers.length > 0 ? await winWaits(sql, answers, laterRuns) : new Map();
      for (const { wait, event } of answers) {
        const run = won.get(wait.waitId);
        const row = { ...event, id: newId(), run_id: wait.runId, wait_id: wait.waitId, call_id: null };
        if (run) answered.push({ run, event: row });
      }
      return new Set(won.keys());
    },
    async carryOn(isLast) {
      const all = answered.splice(0);
      if (!stride || all.length === 0) return;
      const goes = all.filter(({ run }) => may(turnOf(run.version_id, false)));
      await leaveAnswered(
        { sql, owed },
        all.filter((one) => !goes.includes(one)),
      );
      if (goes.length > 0) await carryAnswered(scopeOf(stride, goes.length), goes, isLast);
    },
    begin: async (runs) => (stride ? beginTurns(scopeOf(stride, runs.length), runs, mayBegin) : bornReady(runs, owed)),
    async beginAll(runs) {
      if (runs.length === 0) return;
      if (stride) return beginRuns(scopeOf(stride, runs.length), runs, mayBegin);
      await insertRuns(sql, runs);
      await bornReady(runs, owed).finish(() => true, true);
    },
  };
}
