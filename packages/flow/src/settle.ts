import { boundedBytes, failAt, failRun, finish, hold, leave, type Machine, outputTooLarge, stateTooLarge, trace } from './machine.ts';
import type { NodeResult } from './node-spec.ts';
import { engineLimits, type Token } from './state.ts';

/** Acts on what a node answered. */
export function settle(machine: Machine, token: Token, result: NodeResult, tookMs: number | null): void {
  if ('port' in result) leave(machine, token, result.port, { ...token.output, ...result.output }, { tookMs });
  else if ('wait' in result) openWait(machine, token, result.wait, tookMs);
  else if ('end' in result) endRun(machine, token, result, tookMs);
  else failAt(machine, token, result.error ?? { code: 'node.no_answer', message: 'This step gave no answer.' }, tookMs);
}

type WaitResult = Extract<NodeResult, { wait: unknown }>['wait'];
function openWait(machine: Machine, token: Token, wait: WaitResult, tookMs: number | null): void {
  const output = { ...token.output, ...wait.output };
  const bytes = boundedBytes(output);
  if (bytes === null || wait.keys.length > engineLimits.waitKeys) {
    failAt(machine, token, outputTooLarge, tookMs);
    return;
  }
  if (!hold(machine, token, { output }, bytes)) {
    failRun(machine, token, stateTooLarge, tookMs);
    return;
  }
  token.phase = 'wait';
  const base = token.frame === 0 ? `${token.node}#${token.visit}` : `${token.node}#${token.visit}@${token.frame}`;
  // A node may wait again after an answer it cannot use; each wait has its own name.
  token.waits += 1;
  token.ref = `${base}~${token.waits}`;
  trace(machine, token, { status: 'waiting', port: null, tookMs, output, error: null });
  machine.commands.push({ kind: 'wait', ref: token.ref, nodeId: token.node, keys: wait.keys, dueAt: wait.dueAt });
}

type EndResult = Extract<NodeResult, { end: unknown }>;
function endRun(machine: Machine, token: Token, result: EndResult, tookMs: number | null): void {
  const failure =
    result.end === 'failed' ? (result.error ?? { code: 'run.stopped', message: 'The workflow ended this run as failed.' }) : null;
  trace(machine, token, { status: failure ? 'failed' : 'done', port: null, tookMs, output: result.output ?? {}, error: failure });
  finish(machine, result.end, failure ? { ...failure, nodeId: token.node } : undefined);
}
