import type { RunStatus, StepStatus } from '@signalbox/domain';
import type { CallPolicy, NodeError, NodeResult, WaitAnswer, WaitKey } from './node-spec.ts';

/**
 * The engine's language. `advance(plan, state, event, now)` is synchronous and total: no clock, no randomness, no promise, no I/O.
 * A `ref` names one open effect, call or wait inside one run (`node#visit`); it is derived from the run alone, so the same events give the same refs.
 * Drivers map refs to their own ids (uuid of the wait row, of the call row).
 */
export type RunEvent =
  | {
      kind: 'start';
      triggerNodeId: string;
      payload: Record<string, unknown>;
      run: { id: string; accountTimeZone: string };
      contact?: Record<string, unknown> | null;
    }
  | { kind: 'effect'; ref: string; result: NodeResult; contact?: Record<string, unknown> | null; tookMs?: number }
  | { kind: 'call'; ref: string; result: NodeResult; tookMs?: number }
  | { kind: 'answer'; ref: string; answer: WaitAnswer; contact?: Record<string, unknown> | null }
  | { kind: 'timeout'; ref: string }
  | { kind: 'cancel'; reason: string };

export type Command =
  /** Do this database work now, in the transaction, and say how it went with an `effect` event. */
  | { kind: 'effect'; ref: string; nodeId: string; type: string; input: Record<string, unknown> }
  /** Call outside; the answer comes as a `call` event, maybe after a restart. */
  | { kind: 'call'; ref: string; nodeId: string; type: string; input: Record<string, unknown>; policy: CallPolicy; atMostOnce: boolean }
  | { kind: 'wait'; ref: string; nodeId: string; keys: WaitKey[]; dueAt: number | null }
  | { kind: 'unwait'; ref: string }
  | { kind: 'end'; status: Exclude<RunStatus, 'open'>; error?: NodeError & { nodeId: string } };

/** One line of the trace; append-only. A node that waits has a `waiting` line and later a `done` one. */
export interface StepTrace {
  seq: number;
  nodeId: string;
  visit: number;
  status: StepStatus;
  port: string | null;
  at: number;
  tookMs: number | null;
  input: unknown;
  output: unknown;
  error: NodeError | null;
}

export interface Advance<State> {
  state: State;
  commands: Command[];
  steps: StepTrace[];
}
