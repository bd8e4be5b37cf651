import { boundError } from '../graph/node-error.ts';
import type { NodeError } from '../graph/node-spec.ts';
import type { PlanNode } from '../graph/plan.ts';
import { jsonBytes } from '../json/json-size.ts';
import { failRun, finish } from './drop.ts';
import { endLine, leaveFork } from './end-line.ts';
import { outputTooLarge, stateTooLarge, tooManyLines, tooManyRounds } from './errors.ts';
import { nodeValueCap } from './evaluate-input.ts';
import { addToken, dropFrame, frameOf, openFrame, replaceFrame, standIn } from './frames.ts';
import { countRound, keep, letLeave, type Machine, release, stand, trace } from './machine.ts';
import { engineLimits, type Token, type TryFrame } from './state.ts';

export interface LeaveOptions {
  tookMs: number | null;
  /** The output is the engine's own and needs no bound. */
  trusted?: boolean;
  error?: NodeError;
}

/** Takes the token out of its node by a port: keeps the output, writes the trace, stands it before the next node. */
export function leave(machine: Machine, token: Token, port: string, output: Record<string, unknown>, options: LeaveOptions): void {
  if (checkOut(machine, token, port, output, options)) follow(machine, token, machine.plan.nodes[token.node], port);
}

/** By several ports at once: one token goes each way, in a frame that remembers them for the join. A way without a track has ended. */
export function leaveByAll(
  machine: Machine,
  token: Token,
  ports: readonly string[],
  output: Record<string, unknown>,
  options: LeaveOptions,
): void {
  const { state, plan } = machine;
  const taken = [...new Set(ports)];
  if (!checkOut(machine, token, taken.join(','), output, options)) return;
  const node = plan.nodes[token.node];
  const ways = taken.filter((port) => node && Object.hasOwn(node.next, port));
  if (ways.length === 0) endLine(machine, token);
  else if (state.tokens.length + ways.length - 1 > engineLimits.tokens) failRun(machine, token, tooManyLines, null);
  else {
    const ended = taken.filter((port) => !ways.includes(port));
    const live = Object.fromEntries(ways.map((port) => [port, 1]));
    if (!openFrame(machine, token, { kind: 'fork', live, ports: taken, arrived: [], ended, join: null })) return;
    const others = ways.slice(1).map((branch) => addToken(machine, { ...token, branch }));
    token.branch = ways[0] ?? '';
    for (const one of [token, ...others]) if (state.status === 'open') follow(machine, one, node, one.branch);
  }
}

/** An error: by the error track of the node, else by that of the nearest try around it that has one, else the run fails. */
export function failAt(machine: Machine, token: Token, error: NodeError, tookMs: number | null): void {
  const cut = boundError(error);
  const { code } = cut;
  const message = machine.say(cut).slice(0, 1000);
  const node = machine.plan.nodes[token.node];
  if (node && node.kind !== 'trigger' && Object.hasOwn(node.next, 'error')) {
    leave(machine, token, 'error', { error: { code, message } }, { tookMs, trusted: true, error: cut });
    return;
  }
  const around = tryAround(machine, token);
  if (!around) {
    failRun(machine, token, cut, tookMs);
    return;
  }
  const output = { error: { code, message, nodeId: token.node } };
  trace(machine, token, { status: 'failed', port: null, tookMs, output: token.output, error: cut });
  release(machine, token);
  dropFrame(machine, around, token);
  standIn(token, around);
  letLeave(machine, { token, port: 'error', output, error: cut });
}

function tryAround(machine: Machine, token: Token): TryFrame | null {
  for (let frame = frameOf(machine, token.frame); frame; frame = frameOf(machine, frame.parent)) {
    const node = machine.plan.nodes[frame.node];
    if (frame.kind === 'try' && node && Object.hasOwn(node.next, 'error')) return frame;
  }
  return null;
}

/** The node is done with: bound, value, trace line. False = that failed, and the token has gone another way. */
function checkOut(machine: Machine, token: Token, port: string, output: Record<string, unknown>, options: LeaveOptions): boolean {
  const bytes = jsonBytes(output);
  if (!options.trusted && bytes > nodeValueCap) {
    failAt(machine, token, outputTooLarge, options.tookMs);
    return false;
  }
  if (!keep(machine, token.node, output, bytes)) return failRun(machine, token, stateTooLarge, options.tookMs);
  const { error = null } = options;
  trace(machine, token, { status: error ? 'failed' : 'done', port, tookMs: options.tookMs, output, error });
  release(machine, token);
  if (token.frame !== 0) stepOut(machine, token, port);
  return true;
}

/** A loop that is left for good, and a join that answers for its branches: the token goes on where their frame stands. */
function stepOut(machine: Machine, token: Token, port: string): void {
  const frame = frameOf(machine, token.frame);
  if (frame?.kind === 'loop' && frame.node === token.node && port !== machine.plan.nodes[token.node]?.inside)
    replaceFrame(machine, frame, token);
  else if (frame?.kind === 'fork' && frame.join?.token === token.id) leaveFork(machine, frame, token, 'stop');
}

/** Along the track of a port; where there is none, the line ends. */
export function follow(machine: Machine, token: Token, node: PlanNode | undefined, port: string): void {
  if (node && port === node.inside && !enterBody(machine, token, node)) return;
  const to = node && Object.hasOwn(node.next, port) ? node.next[port] : undefined;
  if (to === undefined) endLine(machine, token);
  else if (node?.loops?.includes(port) && countRound(machine, `${token.node}/${port}`) > engineLimits.visitsPerTrack)
    finish(machine, 'failed', { error: { ...tooManyRounds, nodeId: token.node }, last: token });
  else stand(machine, token, to);
}

function enterBody(machine: Machine, token: Token, node: PlanNode): boolean {
  if (node.block === 'try') return openFrame(machine, token, { kind: 'try', live: { '': 1 } });
  if (node.block !== 'loop') return true;
  const around = frameOf(machine, token.frame);
  if (around?.kind === 'loop' && around.node === token.node) return true;
  return openFrame(machine, token, { kind: 'loop', live: { '': 1 }, round: 0 });
}
