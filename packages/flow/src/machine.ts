import type { Command, StepTrace } from './engine-types.ts';
import { nodeValueCap } from './evaluate-input.ts';
import { jsonBytes } from './json-size.ts';
import type { NodeError, SteeringTable } from './node-spec.ts';
import type { Plan } from './plan.ts';
import { engineLimits, type Failure, type RunState, type Token } from './state.ts';

/** One `advance` at work on its own copy of the state. */
export interface Machine {
  plan: Plan;
  state: RunState;
  now: number;
  steering: SteeringTable;
  commands: Command[];
  steps: StepTrace[];
  transitions: number;
  /** Expression scopes per frame, rebuilt when a value changes. */
  scopes: Map<number, Record<string, unknown>>;
}

/** Takes the token out of its node by a port: keeps the output, writes the trace, stands it before the next node. */
export function leave(
  machine: Machine,
  token: Token,
  port: string,
  output: Record<string, unknown>,
  options: { tookMs: number | null; trusted?: boolean; error?: NodeError },
): void {
  const { state, plan } = machine;
  const bytes = options.trusted ? jsonBytes(output) : boundedBytes(output);
  if (bytes === null) {
    failAt(machine, token, outputTooLarge, options.tookMs);
    return;
  }
  if (!keep(machine, token, output, bytes)) {
    failRun(machine, token, stateTooLarge, options.tookMs);
    return;
  }
  trace(machine, token, { status: options.error ? 'failed' : 'done', port, tookMs: options.tookMs, output, error: options.error ?? null });
  release(machine, token);
  const node = plan.nodes[token.node];
  const to = node && Object.hasOwn(node.next, port) ? node.next[port] : undefined;
  if (to === undefined) {
    drop(machine, token);
    return;
  }
  if (node?.loops?.includes(port)) {
    const key = `${token.node}/${port}`;
    const rounds = (state.rounds[key] ?? 0) + 1;
    state.rounds[key] = rounds;
    if (rounds > engineLimits.visitsPerTrack) {
      finish(machine, 'failed', {
        code: 'run.too_many_rounds',
        message: 'This loop went round 1 000 times and was stopped. Add a way out.',
        nodeId: token.node,
      });
      return;
    }
  }
  stand(token, to);
}

/** An error: by the error track where there is one, else the run fails. */
export function failAt(machine: Machine, token: Token, error: NodeError, tookMs: number | null): void {
  const node = machine.plan.nodes[token.node];
  const cut: NodeError = { ...error, code: error.code.slice(0, 100), message: error.message.slice(0, 1000) };
  if (node && node.kind !== 'trigger' && Object.hasOwn(node.next, 'error')) {
    leave(machine, token, 'error', { error: { code: cut.code, message: cut.message } }, { tookMs, trusted: true, error: cut });
    return;
  }
  failRun(machine, token, cut, tookMs);
}

/** Ends the run at this node, whatever tracks there are. */
export function failRun(machine: Machine, token: Token, error: NodeError, tookMs: number | null): void {
  trace(machine, token, { status: 'failed', port: null, tookMs, output: token.output, error });
  finish(machine, 'failed', { ...error, nodeId: token.node });
}

export const outputTooLarge: NodeError = {
  code: 'output.too_large',
  message: 'The result of this step is over 16 KiB. Ask for less, or keep only the part you need.',
};
// No error track for this one: what follows would not find room either.
export const stateTooLarge: NodeError = {
  code: 'state.too_large',
  message: 'This run holds over 256 KiB of values. Keep less, or split the workflow.',
};

/** The run is over: open waits are taken back, open effects and calls are forgotten (their answers will be ignored). */
export function finish(machine: Machine, status: 'done' | 'failed' | 'cancelled', error?: Failure): void {
  const { state, commands } = machine;
  for (const token of state.tokens)
    if (token.phase === 'wait' || token.phase === 'paused') commands.push({ kind: 'unwait', ref: token.ref });
  state.tokens = [];
  state.status = status;
  commands.push({ kind: 'end', status, ...(error ? { error } : {}) });
}

export function trace(machine: Machine, token: Token, line: Pick<StepTrace, 'status' | 'port' | 'tookMs' | 'output' | 'error'>): void {
  const { state } = machine;
  state.seq += 1;
  machine.steps.push({ seq: state.seq, nodeId: token.node, visit: token.visit, at: machine.now, input: token.input, ...line });
}

/** Changes what a token holds, and the run's size with it. */
export function hold(
  machine: Machine,
  token: Token,
  held: { input?: Record<string, unknown>; output?: Record<string, unknown> },
  bytes: number,
): boolean {
  Object.assign(token, held);
  token.bytes += bytes;
  machine.state.bytes += bytes;
  return machine.state.bytes <= engineLimits.stateBytes - reserve(machine);
}

function release(machine: Machine, token: Token): void {
  machine.state.bytes -= token.bytes;
  token.bytes = 0;
}

function keep(machine: Machine, token: Token, output: Record<string, unknown>, bytes: number): boolean {
  const { state } = machine;
  const frame = state.frames.find((one) => one.id === token.frame);
  if (!frame) return false;
  const old = frame.values[token.node];
  const grown = state.bytes + bytes - (old ? jsonBytes(old) : 0);
  if (grown > engineLimits.stateBytes - reserve(machine)) return false;
  state.bytes = grown;
  frame.values[token.node] = output;
  machine.scopes.clear();
  return true;
}

/** Room for what is not counted piece by piece: names, tokens, visits. */
const reserve = (machine: Machine): number => 4096 + 48 * Object.keys(machine.state.visits).length;

export function boundedBytes(value: Record<string, unknown>): number | null {
  const bytes = jsonBytes(value);
  return bytes > nodeValueCap ? null : bytes;
}

function drop(machine: Machine, token: Token): void {
  machine.state.tokens = machine.state.tokens.filter((one) => one.id !== token.id);
}

export function stand(token: Token, node: string): void {
  Object.assign(token, { node, phase: 'ready', ref: '', waits: 0, input: {}, output: {} });
}
