import type { Command, RunEvent } from '../engine/engine-types.ts';
import type { WaitAnswer } from '../graph/node-spec.ts';

/**
 * Something that happens to the run while it waits, so many milliseconds after the wait opened. With `nodeId` it answers the wait of that step;
 * without, events happen in their order, each to the oldest wait that can be answered.
 */
export type ScriptedEvent = { afterMs: number; answer: WaitAnswer; nodeId?: string } | { afterMs: number; cancel: string };

export type OpenWait = Extract<Command, { kind: 'wait' }> & { openedAt: number };
/** Something that somebody does at a moment of the clock. Of several waits that it fits the newest has it, as it is with real answers. */
export interface Move {
  at: number;
  fits(wait: OpenWait): WaitAnswer | null;
}
/** A run that goes on by hand: nothing happens after `until`, and before it only what somebody does, what is reported and what is due. */
export interface Talk {
  until: number;
  moves: readonly Move[];
  /** Moves that were somebody's answer, and the step that had asked; written by the driver. */
  taken: Map<Move, string>;
  /** What the world tells as soon as somebody waits for it: that a message was delivered. */
  report(wait: OpenWait): WaitAnswer | null;
}
/** What a run in memory waits for. */
export interface Clock {
  waits: Map<string, OpenWait>;
  /** Ends of children that have not come yet. */
  later: Map<string, { at: number; event: RunEvent }>;
  script: ScriptedEvent[];
  talk: Talk | null;
  isOver: boolean;
}
export const newClock = (script: readonly ScriptedEvent[], talk: Talk | null = null): Clock => ({
  waits: new Map(),
  later: new Map(),
  script: [...script],
  talk,
  isOver: false,
});

interface Candidate {
  at: number;
  event: RunEvent;
  script?: ScriptedEvent;
  move?: { move: Move; nodeId: string };
}
/** The event that comes next, with the clock put forward to it; null = nothing will ever come. */
export function nextEvent(clock: Clock, time: { now: number }): RunEvent | null {
  if (clock.isOver) return null;
  let first: Candidate | null = null;
  // At the same time the deadline wins, and of two deadlines the older wait.
  const until = clock.talk?.until ?? Number.POSITIVE_INFINITY;
  for (const candidate of candidates(clock, time.now)) if (candidate.at <= until && (!first || candidate.at < first.at)) first = candidate;
  if (!first) return null;
  const { at, event, script, move } = first;
  time.now = Math.max(time.now, at);
  if (move) clock.talk?.taken.set(move.move, move.nodeId);
  if (script) clock.script.splice(clock.script.indexOf(script), 1);
  if ('ref' in event) {
    clock.waits.delete(event.ref);
    clock.later.delete(event.ref);
  }
  return event;
}

function* candidates({ waits, later, script, talk }: Clock, now: number): Generator<Candidate> {
  for (const { ref, dueAt } of waits.values()) if (dueAt !== null) yield { at: Math.max(now, dueAt), event: { kind: 'timeout', ref } };
  yield* later.values();
  const answerable = [...waits.values()].filter((wait) => wait.keys.length > 0);
  if (talk) yield* spoken(talk, answerable, now);
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

function* spoken({ moves, taken, report }: Talk, answerable: readonly OpenWait[], now: number): Generator<Candidate> {
  for (const wait of answerable) {
    const answer = report(wait);
    if (answer) yield { at: Math.max(now, wait.openedAt), event: { kind: 'answer', ref: wait.ref, answer } };
  }
  const newest = [...answerable].reverse();
  for (const move of moves) {
    if (taken.has(move)) continue;
    const wait = newest.find((one) => one.openedAt <= move.at && move.fits(one));
    const answer = wait && move.fits(wait);
    if (answer) yield { at: Math.max(now, move.at), event: { kind: 'answer', ref: wait.ref, answer }, move: { move, nodeId: wait.nodeId } };
  }
}
