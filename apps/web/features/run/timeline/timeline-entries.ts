import type { RunStep } from '@signalbox/contract';

/** One visit of a step: all its lines of the trace, and what happened inside of it. */
export interface StepEntry {
  kind: 'step';
  key: string;
  nodeId: string;
  visit: number;
  lines: RunStep[];
  /** Branches of a fork, rounds of a loop, the body of a try. */
  parts: Part[];
}

/** Steps that a track led back to: the same places again and again. */
export interface RoundsEntry {
  kind: 'rounds';
  key: string;
  nodeId: string;
  parts: Part[];
}

export type Entry = StepEntry | RoundsEntry;
export interface Part {
  key: string;
  kind: 'branch' | 'round' | 'body';
  /** The word of the port, or the number of the round. */
  port: string;
  number: number;
  entries: Entry[];
  /** Steps that the run is on its way to. */
  pending: number;
}
