import { type AccountSql, insertInto } from '@signalbox/db';
import type { TriggerKind } from '@signalbox/domain';
import { engineLimits, nodeError } from '@signalbox/flow';
import { insertRuns, type NewRun } from '../start/insert-runs.ts';
import { newRun } from '../start/start-run.ts';
import { traces } from '../stride/turn-rows.ts';
import type { EventTrigger } from './event-triggers.ts';
import type { Woken } from './types.ts';

export interface StartingEvent {
  /** What the runs say started them; missing = an event. */
  kind?: TriggerKind;
  payload: Record<string, unknown>;
  /** Of the runs that it starts; missing = 0. */
  depth?: number;
  contactId?: string | null;
  /** What it is about, where many are folded; missing = its key. */
  subject?: string;
}
/** A run that an event starts. */
export interface EventStart {
  trigger: EventTrigger;
  /** What the trigger takes of it. */
  taken: Record<string, unknown>;
  event: StartingEvent;
}

/** Deeper than workflows may call each other nothing is started: the run that would have been is there and says why, and starts nothing itself. */
export async function insertEventRuns(sql: AccountSql, starts: readonly EventStart[], isErrorRun = false): Promise<Woken> {
  const born = starts.map((start) => {
    const { trigger, taken, event } = start;
    const { depth = 0, contactId = null, kind = 'event' } = event;
    const run = newRun({ ...trigger, triggerNodeId: trigger.nodeId, kind, payload: taken, contactId, isErrorRun, depth });
    return { start, run, isTooDeep: depth > engineLimits.callDepth };
  });
  const ended = born.filter((one) => one.isTooDeep);
  await insertRuns(
    sql,
    born.map(({ start, run, isTooDeep }) => (isTooDeep ? endedRun(run, start) : run)),
  );
  await insertSteps(
    sql,
    ended.map(({ run, start }) => ({
      ...{ run_id: run.id, seq: 1, at: new Date(), visit: 1, status: 'failed', node_id: start.trigger.nodeId },
      ...{ output: start.taken, error: { ...tooDeep, nodeId: start.trigger.nodeId } },
    })),
  );
  return { conductors: born.filter((one) => !one.isTooDeep).map(() => null), runs: born.map(({ run }) => run.id) };
}

const endedRun = (run: NewRun, { trigger }: EventStart): NewRun => ({
  ...run,
  ...{ event_id: null, start: null, status: 'failed', error_code: tooDeep.code, error_node: trigger.nodeId },
});

const tooDeep = nodeError('event.too_deep', { most: engineLimits.callDepth });
const insertSteps = insertInto('run_step', traces.columns);
