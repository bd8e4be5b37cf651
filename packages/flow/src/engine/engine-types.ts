import type { RunStatus, StepStatus } from '@signalbox/domain';
import type { CallPolicy, ChildrenRequest, ChildrenResult, NodeError, NodeResult, WaitAnswer, WaitKey } from '../graph/node-spec.ts';

/**
 * The engine's language. `advance(plan, state, event, now)` is synchronous and total: no clock, no randomness, no promise, no I/O.
 * A `ref` names one open effect, call or wait inside one run (`node#visit`); it is derived from the run alone, so the same events give the same refs.
 * Drivers map refs to their own ids (uuid of the wait row, of the call row).
 */
export type RunEvent =
  | StartEvent
  | { kind: 'effect'; ref: string; result: NodeResult; contact?: Record<string, unknown> | null; tookMs?: number }
  | { kind: 'call'; ref: string; result: NodeResult; tookMs?: number }
  | { kind: 'answer'; ref: string; answer: WaitAnswer; contact?: Record<string, unknown> | null }
  | { kind: 'children'; ref: string; result: ChildrenResult }
  | { kind: 'timeout'; ref: string }
  /** Who ended it: `person`, `run`, `parent`, `newer`. Nobody reads it but those who look into the database. */
  | { kind: 'cancel'; reason: string };

export interface StartEvent {
  kind: 'start';
  triggerNodeId: string;
  payload: Record<string, unknown>;
  /** `depth` = how many runs called each other above this one. */
  run: { id: string; accountTimeZone: string; depth?: number };
  contact?: Record<string, unknown> | null;
  /** The run carries one item of a for-each: it starts at the first step of the body. `values` = what the body may read of its parent. */
  item?: { nodeId: string; value: unknown; number: number; values: Record<string, Record<string, unknown>> };
  /** Starts in the middle: a retry from the step that failed, or a test from a step. `forks` = those around the step, as they stood. */
  from?: { nodeId: string; values: Record<string, Record<string, unknown>>; forks?: OpenFork[] };
}

export type Command =
  /** Do this database work now, in the transaction, and say how it went with an `effect` event. */
  | {
      kind: 'effect';
      ref: string;
      nodeId: string;
      visit: number;
      type: string;
      input: Record<string, unknown>;
      /** Set when the node waited and is run again with what came; `output` = what it knew when it began to wait. */
      answer?: { kind: string; payload: Record<string, unknown>; output: Record<string, unknown> };
    }
  /** Call outside; the answer comes as a `call` event, maybe after a restart. */
  | { kind: 'call'; ref: string; nodeId: string; type: string; input: Record<string, unknown>; policy: CallPolicy; atMostOnce: boolean }
  | { kind: 'wait'; ref: string; nodeId: string; keys: WaitKey[]; dueAt: number | null }
  | { kind: 'unwait'; ref: string }
  /** Start child runs. `values` = the outputs that their body reads. */
  | {
      kind: 'children';
      ref: string;
      nodeId: string;
      visit: number;
      request: ChildrenRequest;
      values: Record<string, Record<string, unknown>>;
    }
  /** Children that nobody waits for any more: stop those still open. */
  | { kind: 'unchildren'; ref: string; nodeId: string; visit: number }
  | { kind: 'end'; status: Exclude<RunStatus, 'open'>; error?: NodeError & { nodeId: string }; returns?: Record<string, unknown> };

/** One line of the trace; append-only. A node that waits has a `waiting` line and later a `done` one. */
export interface Trace {
  seq: number;
  nodeId: string;
  visit: number;
  status: StepStatus;
  /** Of a fork all that were taken, with commas between them. */
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
  traces: Trace[];
}

/** A fork that was open when a run failed on one of its branches; the others had come to the join or ended. */
export interface OpenFork {
  nodeId: string;
  /** The branches that were taken, the one that failed, and those that stand at the join. */
  ports: string[];
  branch: string;
  arrived: string[];
}
