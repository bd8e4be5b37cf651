import type { JoinRequest, NodeError } from '../graph/node-spec.ts';

/** Bounds of the engine; a run beyond them fails at the node that went over. */
export const engineLimits = {
  transitionsPerAdvance: 1000,
  stepsPerRun: 100_000,
  visitsPerTrack: 1000,
  stateBytes: 256 * 1024,
  payloadBytes: 64 * 1024,
  waitKeys: 20,
  /** Lines at a time. */
  tokens: 200,
  /** Open forks, loops and tries at a time. */
  frames: 200,
  /** Runs that call each other, one inside the other. */
  callDepth: 8,
} as const;

/**
 * The working memory of a run: plain JSON, written by the driver after each advance.
 * Tokens say where the run stands (several once it runs in parallel). Frame 0 holds the values of the run,
 * the others say which forks, loops and tries are open, each with the place it will go on at.
 */
export interface EngineState {
  v: 1;
  status: 'new' | 'open' | 'done' | 'failed' | 'cancelled';
  run: { id: string; startedAt: number; timeZone: string; depth?: number };
  trigger: { nodeId: string; payload: Record<string, unknown> } | null;
  contact: Record<string, unknown> | null;
  tokens: Token[];
  frames: [ValueFrame, ...OpenFrame[]];
  /** Times entered, per node. */
  visits: Record<string, number>;
  /** Times passed, per `node/port` of a loop. */
  rounds: Record<string, number>;
  /** Steps taken; also the number of the last trace line. */
  steps: number;
  seq: number;
  /** The last id given to a token or a frame. */
  ids: number;
  /** Bytes of values, settings, names and frames held, kept up to date so that nobody has to measure the whole. */
  bytes: number;
}

/** Where a token or a frame stands: in which frame, and in a fork on which branch ('' elsewhere). */
export interface FramePlace {
  frame: number;
  branch: string;
}

export interface Token extends FramePlace {
  id: number;
  node: string;
  /** Never stored: `leaving` (its way out is known and due at once) and `gone` (it left the run during this advance). */
  phase: 'ready' | 'effect' | 'call' | 'wait' | 'children' | 'join' | 'paused' | 'leaving' | 'gone';
  /** The open effect, call or wait; '' when there is none. */
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
  /** Its children go on when it is dropped. */
  detached?: true;
}

export interface ValueFrame {
  id: 0;
  parent: null;
  kind: 'run';
  /** node -> its output. */
  values: Record<string, Record<string, unknown>>;
}

interface FrameBase {
  id: number;
  /** The place of the frame itself; what follows it goes on there. */
  parent: number;
  branch: string;
  /** The node that opened it. */
  node: string;
  visit: number;
  /** Tokens and frames that stand directly in it, per branch. */
  live: Record<string, number>;
  bytes: number;
}
export interface ForkFrame extends FrameBase {
  kind: 'fork';
  /** The branches that were taken, and those of them that came to the join or ended on their way. */
  ports: string[];
  arrived: string[];
  ended: string[];
  join: OpenJoin | null;
}
export interface OpenJoin {
  node: string;
  /** The token that stands there for all; null = the run has gone on, who comes now ends there. */
  token: number | null;
  /** null = not known yet. */
  need: JoinRequest['need'] | null;
  others: JoinRequest['others'];
}
export interface TryFrame extends FrameBase {
  kind: 'try';
}
export interface LoopFrame extends FrameBase {
  kind: 'loop';
  /** Rounds finished. */
  round: number;
}
export type OpenFrame = ForkFrame | TryFrame | LoopFrame;

export const newState = (): EngineState => ({
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
  ids: 0,
  bytes: 0,
});

/**
 * A copy that may be changed, except for `values`, `visits` and `rounds`, which the machine copies when it first writes them:
 * values are replaced, never changed in place, so they can be shared. Fills in what states of earlier releases lack.
 */
export function copyState(state: EngineState): EngineState {
  const tokens = state.tokens.map((token) => ({ ...token, branch: token.branch ?? '' }));
  const [values, ...open] = state.frames;
  return {
    ...state,
    ids: state.ids ?? Math.max(0, ...tokens.map((token) => token.id)),
    tokens,
    frames: open.length === 0 ? [values] : [values, ...open.map((frame) => ({ ...frame, live: { ...frame.live } }))],
  };
}

export interface OpenRef {
  ref: string;
  nodeId: string;
  phase: 'effect' | 'call' | 'wait' | 'children';
}
/** Effects, calls, waits and children that the run still has to hear of. */
export const openRefs = (state: EngineState): OpenRef[] =>
  state.tokens.flatMap((token) => {
    const { phase, ref, node } = token;
    if (ref === '' || phase === 'ready' || phase === 'leaving' || phase === 'gone') return [];
    return [{ ref, nodeId: node, phase: phase === 'paused' || phase === 'join' ? ('wait' as const) : phase }];
  });

export interface Failure extends NodeError {
  nodeId: string;
}
