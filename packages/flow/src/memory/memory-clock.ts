import type { Command, RunEvent } from '../engine/engine-types.ts';
import type { WaitAnswer } from '../graph/node-spec.ts';

/**
 * Something that happens to the run while it waits, so many milliseconds after the wait opened. With `nodeId` it answers the wait of that step;
 * without, events happen in their order, each to the oldest wait that can be answered.
 */
export type ScriptedEvent = { afterMs: number; answer: WaitAnswer; nodeId?: string } | { afterMs: number; cancel: string };

type Wait = Extract<Command, { kind: 'wait' }> & { openedAt: number };
/** What a run in memory waits for. */
export interface Clock {
  waits: Map<string, Wait>;
  /** Ends of children that have not come yet. */
  later: Map<string, { at: number; event: RunEvent }>;
  script: ScriptedEvent[];
  isOver: boolean;
}
export const newClock = (script: readonly ScriptedEvent[]): Clock => ({
  waits: new Map(),
  later: new Map(),
  script: [...script],
  isOver: false,
});

interface Candidate {
  at: number;
  event: RunEvent;
  script?: ScriptedEvent;
}
/** The event that comes next, with the clock put forward to it; null = nothing will ever come. */
export function nextEvent(clock: Clock, time: { now: number }): RunEvent | null {
  if (clock.isOver) return null;
  let first: Candidate | null = null;
  // At the same time the deadline wins, and of two deadlines the older wait.
  for (const candidate of candidates(clock, time.now)) if (!first || candidate.at < first.at) first = candidate;
  if (!first) return null;
  const { at, event, script } = first;
  time.now = Math.max(time.now, at);
  if (script) clock.script.splice(clock.script.indexOf(script), 1);
  if ('ref' in event) {
    clock.waits.delete(event.ref);
    clock.later.delete(event.ref);
  }
  return event;
}

function* candidates({ waits, later, script }: Clock, now: number): Generator<Candidate> {
  for (const { ref, dueAt } of waits.values()) if (dueAt !== null) yield { at: Math.max(now, dueAt), event: { kind: 'timeout', ref } };
  yield* later.values();
  const answerable = [...waits.values()].filter((wait) => wait.keys.length > 0);
  const seen = new Set<string>();
  for (const event of script) {
    const lane = 'answer' in event ? (event.nodeId ?? '') : '';
    if (seen.has(lane)) continue;
    seen.add(lane);
    if ('cancel' in event) {
      const opened = [...waits.values()].at(-1)?.openedAt ?? now;
      yield { at: Math.max(now, opened + event.afterMs), event: { kind: 'cancel', reason: event.cancel }, script: event };
      continue;
    }
    const wait = answerable.find(({ nodeId }) => event.nodeId === undefined || event.nodeId === nodeId);
    if (!wait) continue;
    yield {
      at: Math.max(now, wait.openedAt + event.afterMs),
      event: { kind: 'answer', ref: wait.ref, answer: event.answer },
      script: event,
    };
  }
}
