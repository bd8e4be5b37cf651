import type { Performer, StrideDeps, StrideResult } from '@signalbox/runner';
import type { Lingering } from './lingering.ts';
import type { Turns } from './turns.ts';

export interface LingerDeps {
  stride: StrideDeps;
  performer: Performer;
  lingering: Lingering;
  /** Strides of a class wait for their turn. */
  turns(ofClass: number): Turns;
  /** Tells the workflow, which goes on meanwhile, of calls that need activities of their own. */
  hand(conductorId: string, calls: StrideResult['calls']): Promise<void>;
  /** The conductor has made its first moves. */
  freed(conductorId: string): void;
  /** Nobody here takes on the runs of that account any more: a dispatcher must look. */
  left(): void;
  /** Unless a test says otherwise. */
  times?: Partial<LingerTimes>;
}

export interface LingerTimes {
  /** With nothing to do for that long it ends. */
  lingerMs: number;
  /** It looks that often without being rung for. */
  lookMs: number;
  /** Longer than that no activity is open. */
  atMostMs: number;
  /** What is under way when it has to leave may take that long. */
  leaveMs: number;
}
export const usualTimes: LingerTimes = { lingerMs: 1000, lookMs: 200, atMostMs: 60_000, leaveMs: 250 };

/** Runs that a conductor has at a time. */
export const room = 256;
