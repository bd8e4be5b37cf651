import type { JoinRequest } from '../graph/node-spec.ts';
import type { PlanNode } from '../graph/plan.ts';
import { failRun } from './drop.ts';
import { decideJoin, endLine } from './end-line.ts';
import { stateTooLarge } from './errors.ts';
import { addToken, frameOf } from './frames.ts';
import { leave } from './leave.ts';
import { hasRoom, type Machine, trace } from './machine.ts';
import type { ForkFrame, Token } from './state.ts';

/**
 * A token comes to a join. The first one of a fork calls up a token that stands there for all of them and is answered here;
 * null = the fork has one already, or has gone on: the line ends here. A token that comes from no fork is answered as it is.
 */
export function arrive(machine: Machine, token: Token, node: PlanNode): Token | null {
  const found = forkAround(machine, token, node);
  if (!found) return token;
  const { frame, branch } = found;
  const known = frame.join;
  const counts = !known || (known.token !== null && known.node === token.node);
  if (counts && !frame.arrived.includes(branch)) frame.arrived = [...frame.arrived, branch];
  if (known) {
    endLine(machine, token);
    if (frameOf(machine, frame.id) === frame) decideJoin(machine, frame);
    return null;
  }
  const standing = addToken(machine, { ...token, frame: frame.id, branch: '' });
  frame.join = { node: token.node, token: standing.id, need: null, others: 'stop' };
  endLine(machine, token);
  return standing;
}

/** The nearest fork around a token that this join brings together, and the branch it came on. */
function forkAround(machine: Machine, token: Token, node: PlanNode): { frame: ForkFrame; branch: string } | null {
  let { branch } = token;
  for (let frame = frameOf(machine, token.frame); frame; frame = frameOf(machine, frame.parent)) {
    if (frame.kind === 'fork' && (node.joins?.includes(frame.node) ?? true)) return { frame, branch };
    branch = frame.branch;
  }
  return null;
}

/** What the join wants is known now: it goes on at once, or waits. */
export function openJoin(machine: Machine, token: Token, request: JoinRequest, tookMs: number | null): void {
  const frame = frameOf(machine, token.frame);
  if (frame?.kind !== 'fork' || frame.join?.token !== token.id) {
    leave(machine, token, 'next', { arrived: [] }, { tookMs, trusted: true });
    return;
  }
  frame.join = { ...frame.join, need: request.need === 'all' ? 'all' : Math.max(1, request.need), others: request.others };
  if (decideJoin(machine, frame)) return;
  if (!hasRoom(machine, 0)) {
    failRun(machine, token, stateTooLarge, tookMs);
    return;
  }
  token.phase = 'join';
  trace(machine, token, { status: 'waiting', port: null, tookMs, output: {}, error: null });
  if (request.dueAt === null) return;
  token.waits += 1;
  token.ref = `${token.node}#${token.visit}~${token.waits}`;
  machine.commands.push({ kind: 'wait', ref: token.ref, nodeId: token.node, keys: [], dueAt: request.dueAt });
}
