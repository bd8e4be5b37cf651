import type { NodeError } from '../graph/node-spec.ts';
import { type Machine, release, trace } from './machine.ts';
import type { Failure, Token } from './state.ts';

/** The run is over: whatever is still under way is taken back. `last` = the token it ended at, which has its own line already. */
export function finish(
  machine: Machine,
  status: 'done' | 'failed' | 'cancelled',
  how: { error?: Failure; returns?: Record<string, unknown>; last?: Token } = {},
): void {
  const { state } = machine;
  for (const token of [...state.tokens]) {
    if (token === how.last) remove(machine, token);
    else drop(machine, token);
  }
  const [values, ...open] = state.frames;
  for (const frame of open) state.bytes -= frame.bytes;
  state.frames = [values];
  state.status = status;
  machine.commands.push({
    kind: 'end',
    status,
    ...(how.error ? { error: how.error } : {}),
    ...(how.returns ? { returns: how.returns } : {}),
  });
}

/** Ends the run at this node, whatever tracks there are. Returns false, for callers that go on only when all is well. */
export function failRun(machine: Machine, token: Token, error: NodeError, tookMs: number | null): false {
  trace(machine, token, { status: 'failed', port: null, tookMs, output: token.output, error });
  finish(machine, 'failed', { error: { ...error, nodeId: token.node }, last: token });
  return false;
}

/** Takes a token out of the run where it stands: what it waits for is taken back, what it asked for will be ignored. */
export function drop(machine: Machine, token: Token): void {
  recall(machine, token);
  if (token.phase !== 'ready' && token.phase !== 'paused')
    trace(machine, token, { status: 'cancelled', port: null, tookMs: null, output: token.output, error: null });
  remove(machine, token);
}

export function remove(machine: Machine, token: Token): void {
  release(machine, token);
  token.phase = 'gone';
  machine.ready.delete(token);
  const { tokens } = machine.state;
  tokens.splice(tokens.indexOf(token), 1);
}

/** Takes back what the token asked of the driver. */
export function recall(machine: Machine, token: Token): void {
  if (token.ref === '' || token.phase === 'ready') return;
  const { commands } = machine;
  // What has not left this advance is not asked for at all.
  const own = commands.findLastIndex((command) => 'ref' in command && command.ref === token.ref);
  if (own >= 0) commands.splice(own, 1);
  else if (token.phase === 'wait' || token.phase === 'paused' || token.phase === 'join') commands.push({ kind: 'unwait', ref: token.ref });
  else if (token.phase === 'children' && !token.detached)
    commands.push({ kind: 'unchildren', ref: token.ref, nodeId: token.node, visit: token.visit });
}
