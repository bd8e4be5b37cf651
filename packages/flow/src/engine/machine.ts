import type { CalendarDays } from '@signalbox/domain';
import type { NodeError, SteeringTable } from '../graph/node-spec.ts';
import type { Plan } from '../graph/plan.ts';
import { jsonBytes } from '../json/json-size.ts';
import type { Command, Trace } from './engine-types.ts';
import { type EngineState, engineLimits, type Token } from './state.ts';

/** One `advance` at work on its own copy of the state. */
export interface Machine {
  plan: Plan;
  state: EngineState;
  now: number;
  steering: SteeringTable;
  /** The sentence of an error, for the steps that read it. */
  say: (error: NodeError) => string;
  calendars: ReadonlyMap<string, CalendarDays>;
  commands: Command[];
  traces: Trace[];
  transitions: number;
  /** Tokens to be carried on, in this order; each goes as far as it can before the next. */
  ready: Set<Token>;
  /** Tokens whose way out of their node has been decided from elsewhere: a body that ended, a join that has enough. They go first. */
  leaving: Leaving[];
  /** What expressions read; built when the first one asks. */
  scope: Record<string, unknown> | null;
  /** Parts of the state that are this advance's own already, so that they may be written. */
  own: { values: boolean; visits: boolean; rounds: boolean };
  /** Bytes of the results kept during this advance, so that one that is replaced need not be measured. */
  sizes: Map<string, number>;
}

export interface EngineTables {
  steering: SteeringTable;
  /** The sentence of an error in the account's language; without it steps read the code. */
  say?: (error: NodeError) => string;
  /** Those that its plan goes by, by public id; read by whoever drives the run, so that the engine stays without effects. */
  calendars?: ReadonlyMap<string, CalendarDays>;
}
const sayCode = ({ message, code }: NodeError): string => message ?? code;

const none: ReadonlyMap<string, CalendarDays> = new Map();

export interface Leaving {
  token: Token;
  port: string;
  output: Record<string, unknown>;
  error?: NodeError;
}

export const newMachine = (
  plan: Plan,
  state: EngineState,
  now: number,
  { steering, say = sayCode, calendars = none }: EngineTables,
): Machine => ({
  plan,
  state,
  now,
  steering,
  say,
  calendars,
  commands: [],
  traces: [],
  transitions: 0,
  ready: new Set(),
  leaving: [],
  scope: null,
  own: { values: false, visits: false, rounds: false },
  sizes: new Map(),
});

export function trace(machine: Machine, token: Token, line: Pick<Trace, 'status' | 'port' | 'tookMs' | 'output' | 'error'>): void {
  const { state } = machine;
  state.seq += 1;
  machine.traces.push({
    seq: state.seq,
    nodeId: token.node,
    visit: token.visit,
    at: machine.now,
    input: token.input,
    status: line.status,
    port: line.port,
    tookMs: line.tookMs,
    output: line.output,
    error: line.error,
  });
}

/** Stands a token before a node, to be carried in. */
export function stand(machine: Machine, token: Token, node: string): void {
  token.node = node;
  token.phase = 'ready';
  token.ref = '';
  token.waits = 0;
  token.input = {};
  token.output = {};
  machine.ready.add(token);
}

/** The token leaves its node by this port as soon as the one at work stands still. */
export function letLeave(machine: Machine, leaving: Leaving): void {
  leaving.token.phase = 'leaving';
  machine.leaving.push(leaving);
}

/** Changes what a token holds, and the run's size with it; false = the run holds too much now. */
export function hold(
  machine: Machine,
  token: Token,
  held: { input?: Record<string, unknown>; output?: Record<string, unknown> },
  bytes: number,
): boolean {
  if (held.input) token.input = held.input;
  if (held.output) token.output = held.output;
  token.bytes += bytes;
  machine.state.bytes += bytes;
  return hasRoom(machine, 0);
}

export function release(machine: Machine, token: Token): void {
  machine.state.bytes -= token.bytes;
  token.bytes = 0;
}

/** Keeps the result of a node among the run's values; false = there is no room for it. */
export function keep(machine: Machine, node: string, output: Record<string, unknown>, bytes: number): boolean {
  const { state, sizes } = machine;
  const old = Object.hasOwn(state.frames[0].values, node) ? state.frames[0].values[node] : undefined;
  const more = bytes - (old ? (sizes.get(node) ?? jsonBytes(old)) : 0);
  if (!hasRoom(machine, more)) return false;
  if (!machine.own.values) {
    state.frames[0] = { ...state.frames[0], values: { ...state.frames[0].values } };
    machine.own.values = true;
  }
  state.bytes += more;
  state.frames[0].values[node] = output;
  sizes.set(node, bytes);
  if (machine.scope) machine.scope[node] = output;
  return true;
}

/** Counts an entry into a node; the name takes its room when it is first entered. */
export function countVisit(machine: Machine, node: string): number {
  const { state } = machine;
  if (!machine.own.visits) {
    state.visits = { ...state.visits };
    machine.own.visits = true;
  }
  const before = Object.hasOwn(state.visits, node) ? (state.visits[node] ?? 0) : 0;
  // Held twice: here and among the values.
  if (before === 0) state.bytes += nameBytes(node) * 2;
  state.visits[node] = before + 1;
  return before + 1;
}

export function countRound(machine: Machine, key: string): number {
  const { state } = machine;
  if (!machine.own.rounds) {
    state.rounds = { ...state.rounds };
    machine.own.rounds = true;
  }
  const before = state.rounds[key] ?? 0;
  if (before === 0) state.bytes += nameBytes(key);
  state.rounds[key] = before + 1;
  return before + 1;
}

/** A name in quotes with a number behind it. */
export const nameBytes = (name: string): number => name.length + 12;
/** What a token takes beside its settings and results. */
const tokenBytes = 360;

export const hasRoom = (machine: Machine, more: number): boolean =>
  machine.state.bytes + more + 4096 + tokenBytes * machine.state.tokens.length <= engineLimits.stateBytes;
