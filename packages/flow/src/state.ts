import type { NodeError } from './node-spec.ts';

/** Bounds of the engine; a run beyond them fails at the node that went over. */
export const engineLimits = {
  transitionsPerAdvance: 1000,
  stepsPerRun: 100_000,
  visitsPerTrack: 1000,
  stateBytes: 256 * 1024,
  payloadBytes: 64 * 1024,
  waitKeys: 20,
} as const;

/**
 * The working memory of a run: plain JSON, written by the driver after each advance.
 * Tokens say where the run stands (several once it runs in parallel), frames hold the values of a scope
 * (the run itself is frame 0; an item of a for-each or a try block gets its own, with `parent` to look further).
 */
export interface RunState {
  v: 1;
  status: 'new' | 'open' | 'done' | 'failed' | 'cancelled';
  run: { id: string; startedAt: number; timeZone: string };
  trigger: { nodeId: string; payload: Record<string, unknown> } | null;
  contact: Record<string, unknown> | null;
  tokens: Token[];
  frames: Frame[];
  /** Times entered, per node. */
  visits: Record<string, number>;
  /** Times passed, per `node/port` of a loop. */
  rounds: Record<string, number>;
  /** Steps taken; also the number of the last trace line. */
  steps: number;
  seq: number;
  /** Bytes of values and settings held, kept up to date so that nobody has to measure the whole. */
  bytes: number;
}

export interface Token {
  id: number;
  frame: number;
  node: string;
  phase: 'ready' | 'effect' | 'call' | 'wait' | 'paused';
  /** The open effect, call or wait; '' when ready. */
  ref: string;
  visit: number;
  /** Waits opened during this visit. */
  waits: number;
  enteredAt: number;
  /** Evaluated settings, kept until the node is left. */
  input: Record<string, unknown>;
  /** What a waiting node already knows (message id ..). */
  output: Record<string, unknown>;
  bytes: number;
}

export interface Frame {
  id: number;
  parent: number | null;
  kind: 'run' | 'item' | 'try';
  /** node -> its output. */
  values: Record<string, Record<string, unknown>>;
}

export const newState = (): RunState => ({
  v: 1,
  status: 'new',
  run: { id: '', startedAt: 0, timeZone: 'UTC' },
  trigger: null,
  contact: null,
  tokens: [],
  frames: [{ id: 0, parent: null, kind: 'run', values: {} }],
  visits: {},
  rounds: {},
  steps: 0,
  seq: 0,
  bytes: 0,
});

/** A copy that may be changed: values are replaced, never changed in place, so they can be shared. */
export const copyState = (state: RunState): RunState => ({
  ...state,
  tokens: state.tokens.map((token) => ({ ...token })),
  frames: state.frames.map((frame) => ({ ...frame, values: { ...frame.values } })),
  visits: { ...state.visits },
  rounds: { ...state.rounds },
});

export interface OpenRef {
  ref: string;
  nodeId: string;
  phase: 'effect' | 'call' | 'wait';
}
/** Effects, calls and waits that the run still has to hear of. */
export const openRefs = (state: RunState): OpenRef[] =>
  state.tokens.flatMap((token) =>
    token.phase === 'ready'
      ? []
      : [{ ref: token.ref, nodeId: token.node, phase: token.phase === 'paused' ? ('wait' as const) : token.phase }],
  );

export interface Failure extends NodeError {
  nodeId: string;
}
