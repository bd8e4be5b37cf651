import { nodeError } from '../graph/node-error.ts';
import type { NodeResult } from '../graph/node-spec.ts';
import { jsonBytes } from '../json/json-size.ts';
import { storable } from '../json/storable.ts';
import { finish } from './drop.ts';
import { outputTooLarge } from './errors.ts';
import { nodeValueCap } from './evaluate-input.ts';
import { openChildren, openWait } from './hold-up.ts';
import { openJoin } from './join.ts';
import { failAt, leave, leaveByAll } from './leave.ts';
import { type Machine, trace } from './machine.ts';
import type { Token } from './state.ts';

/** Acts on what a node returned. */
export function takeResult(machine: Machine, token: Token, returned: NodeResult, tookMs: number | null): void {
  // The state is kept in a database, which would refuse it as a whole for one half of an emoji.
  const result = storable(returned);
  if ('port' in result) leave(machine, token, result.port, joined(token, result.output), { tookMs });
  else if ('ports' in result) leaveByAll(machine, token, result.ports, joined(token, result.output), { tookMs });
  else if ('wait' in result) openWait(machine, token, result.wait, tookMs);
  else if ('join' in result) openJoin(machine, token, result.join, tookMs);
  else if ('children' in result) openChildren(machine, token, result, tookMs);
  else if ('end' in result) endRun(machine, token, result, tookMs);
  else failAt(machine, token, result.error ?? nodeError('node.no_answer'), tookMs);
}

/** What the node knew when it began to wait, and what it says now. */
const joined = ({ waits, output }: Token, more: Record<string, unknown>): Record<string, unknown> =>
  waits === 0 ? more : { ...output, ...more };

type EndResult = Extract<NodeResult, { end: unknown }>;
function endRun(machine: Machine, token: Token, result: EndResult, tookMs: number | null): void {
  const { returns } = result;
  if (returns && jsonBytes(returns) > nodeValueCap) {
    failAt(machine, token, outputTooLarge, tookMs);
    return;
  }
  const failure = result.end === 'failed' ? (result.error ?? nodeError('run.stopped')) : null;
  const output = result.output ?? returns ?? {};
  trace(machine, token, { status: failure ? 'failed' : 'done', port: null, tookMs, output, error: failure });
  finish(machine, result.end, {
    last: token,
    ...(failure ? { error: { ...failure, nodeId: token.node } } : {}),
    ...(returns ? { returns } : {}),
  });
}
