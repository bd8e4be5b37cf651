import { timed } from '@signalbox/env';
import { births, birthsWith, type NewRun } from '../start/insert-runs.ts';
import type { EventRow, StateRow } from '../stride/batch-rows.ts';
import { concernsOthers } from '../stride/carry-batch.ts';
import { toBatch } from '../stride/load-batch.ts';
import { hearFirst } from '../stride/run-rounds.ts';
import { calls, rowsOfCalls, rowsOfTraces, traces } from '../stride/turn-rows.ts';
import type { OwedSoFar, RunRow, StrideScope } from '../stride/types.ts';
import { type Carrier, doorOf, wakeOf } from '../stride/wake-of.ts';
import { toStored } from '../stride/write-batch.ts';
import { tellWithCommit } from '../waker/tell-with-commit.ts';
import { finishTurns } from './finish-turns.ts';
import { type Placing, placingOf } from './placing.ts';

/** Runs that may come to be, with the first turn of those that make it at once. */
export interface FirstTurns {
  rows: readonly NewRun[];
  /** The two values of `firstTurns`. */
  values: readonly [traces: string, calls: string];
  /** No statement comes after that of their birth, whichever of them come to be. */
  isOver: boolean;
  /** For a caller whose next statement is its last: as all of them will mostly come to be, whoever carries those that are ready is told with the commit. */
  tell(): void;
  /** For the same caller, instead of `tell`: how they are placed with an open conductor, if they can be. */
  place(): Placing | null;
  /** After the runs are inserted: the rest of the turns of those that came to be. `isLast` = the caller has no statement after it. */
  finish(came: (runId: string) => boolean, isLast: boolean): Promise<void>;
}

/** For a statement that lets runs be born (`births`): what they did in their first turn. `d` has those that come to be. */
export const firstTurns = (ofTraces: `$${number}`, ofCalls: `$${number}`): string => turnsAfter(births, { ofTraces, ofCalls });

/** The same for runs that are placed with the conductor whose row `conductor` has, if it has one: then the first attempt at their calls is noted. */
export const placedTurns = (conductor: string, ofTraces: `$${number}`, ofCalls: `$${number}`): string =>
  turnsAfter(birthsWith(conductor), { ofTraces, ofCalls, tries: `case when exists (select from ${conductor}) then 1 else 0 end` });

const turnsAfter = (
  born: string,
  { ofTraces, ofCalls, tries = '0' }: { ofTraces: `$${number}`; ofCalls: `$${number}`; tries?: string },
): string =>
  `${born},
  traces as (insert into run_step (account_id, ${traces.names}) select $1, ${traces.names} from ${traces.from(ofTraces, 't')} where t.run_id in (select id from d)),
  calls as (insert into run_call (account_id, ${calls.names}, tries) select $1, ${prefixed()}, ${tries} from ${calls.from(ofCalls, 'o')} where o.run_id in (select d.id from d))`;
const prefixed = () => calls.names.replace(/\w+/g, (name) => `o.${name}`);

/**
 * The first turns of runs, as far as they go without the database. A turn that is over by then is written in the statement that lets its run be born;
 * one that has effects to do goes on in `finish`. Runs that `may` not make their turn here are born ready, as they are anywhere else.
 */
export async function beginTurns(scope: StrideScope, runs: readonly NewRun[], may: (run: NewRun) => boolean): Promise<FirstTurns> {
  const turning = runs.filter(may);
  if (turning.length === 0) return bornReady(runs, scope.owed);
  const batch = await toBatch(scope, turning.map(stateRow), { events: turning.map(startEvent) });
  await timed('door.turn', () => hearFirst(scope, batch), batch.length);
  const whole = batch.filter(isWhole);
  const rest = batch.filter((run) => !whole.includes(run));
  const carrier = doorOf(rest.length);
  const { sql, owed } = scope;
  const isReady = (run: RunRow) => run.end === null && wakeOf(run, carrier).isReady;
  let isTold = false;
  const afterTurns = new Map([
    ...rest.map((run) => [run.runId, unwritten] as const),
    ...whole.map((run) => [run.runId, written(run, carrier)] as const),
  ]);
  return {
    rows: runs.map((run) => ({ ...run, ...afterTurns.get(run.id) })),
    values: [traces.of(rowsOfTraces(whole)), calls.of(rowsOfCalls(whole.filter((run) => run.end === null)))],
    isOver: rest.length === 0 && !batch.some(concernsOthers),
    tell() {
      for (const run of [...whole.filter(isReady), ...runs.filter((run) => !afterTurns.has(run.id))]) owed.unclaimed.add(run.class);
      tellWithCommit(sql, owed);
      isTold = true;
    },
    place() {
      const placing = rest.length === 0 && turning.length === runs.length && sql.tell([]) ? placingOf(batch) : null;
      isTold ||= placing !== null;
      return placing;
    },
    async finish(came, isLast) {
      const born = batch.filter((run) => came(run.runId));
      const left = rest.filter((run) => came(run.runId));
      owed.outbox ||= await finishTurns(scope, { batch: born, left, isLast });
      owed.runs.push(...born.map((run) => run.runId));
      if (isTold) return;
      const ready = [...born.filter(isReady), ...runs.filter((run) => !afterTurns.has(run.id) && came(run.id))];
      for (const run of ready) owed.unclaimed.add(run.class);
    },
  };
}

/** Runs that are left to a conductor. */
export const bornReady = (runs: readonly NewRun[], owed: OwedSoFar): FirstTurns => ({
  rows: runs,
  values: ['[]', '[]'],
  // After an attempt of which nobody knows whether it was committed there may be a repeat to look for.
  isOver: false,
  tell: () => {},
  place: () => null,
  finish: async (came) => {
    const born = runs.filter((run) => came(run.id));
    owed.runs.push(...born.map((run) => run.id));
    for (const run of born) owed.unclaimed.add(run.class);
  },
});

/** Nothing of its turn needs the database but what the statement of its birth writes. */
const isWhole = (run: RunRow): boolean =>
  run.effects.length === 0 && run.waits.length === 0 && run.closedWaits.length === 0 && run.closedJoins.length === 0 && !run.contactChanged;

/** How a run is born whose turn comes after it. */
export const unwritten: Partial<NewRun> = { event_id: null, start: null };

/** How a run is born that has made its turn. */
export const written = (run: RunRow, carrier: Carrier): Partial<NewRun> =>
  run.end === null
    ? { ...unwritten, state: toStored(run), ...wakeTime(run, carrier) }
    : { ...unwritten, status: run.end.status, error_code: run.end.error?.code, error_node: run.end.error?.nodeId };

const wakeTime = (run: RunRow, carrier: Carrier) => {
  const { isReady, dueAt } = wakeOf(run, carrier);
  return isReady || dueAt === null ? {} : { wake_at: new Date(dueAt) };
};

export const stateRow = (run: NewRun): StateRow => ({
  ...{ run_id: run.id, seq: 0, class: run.class, version_id: run.version_id },
  ...{ parent_id: null, item_no: null, state: {} },
});
export const startEvent = (run: NewRun): EventRow => ({
  ...{ id: run.event_id ?? run.id, run_id: run.id, kind: 'start', wait_id: null, call_id: null },
  payload: run.start as Record<string, unknown>,
});
