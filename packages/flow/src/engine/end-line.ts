import type { JoinRequest } from '../graph/node-spec.ts';
import { finish, recall, remove } from './drop.ts';
import { tooManyRounds } from './errors.ts';
import { addTo, closeFrame, dropFrame, frameOf, isAlive, replaceFrame, standIn } from './frames.ts';
import { letLeave, type Machine, stand } from './machine.ts';
import { engineLimits, type ForkFrame, type FramePlace, type LoopFrame, type Token } from './state.ts';

/** The token ends here, and with it whatever it was the last of: a branch, a fork, a round, a body. */
export function endLine(machine: Machine, token: Token): void {
  let { frame: id, branch }: FramePlace = token;
  for (let frame = frameOf(machine, id); frame; frame = frameOf(machine, id)) {
    const left = (frame.live[branch] ?? 1) - 1;
    frame.live[branch] = left;
    if (left > 0) break;
    if (frame.kind === 'loop') {
      nextRound(machine, frame, token);
      return;
    }
    if (frame.kind === 'try') {
      replaceFrame(machine, frame, token);
      standIn(token, frame);
      letLeave(machine, { token, port: 'next', output: machine.state.frames[0].values[frame.node] ?? {} });
      return;
    }
    if (!frame.arrived.includes(branch)) frame.ended = [...frame.ended, branch];
    if (typeof frame.join?.token === 'number') {
      remove(machine, token);
      decideJoin(machine, frame);
      return;
    }
    if (isAlive(frame)) break;
    closeFrame(machine, frame);
    id = frame.parent;
    branch = frame.branch;
  }
  remove(machine, token);
}

/** The container is entered again: its condition decides anew. */
function nextRound(machine: Machine, frame: LoopFrame, token: Token): void {
  frame.round += 1;
  if (frame.round > engineLimits.visitsPerTrack) {
    finish(machine, 'failed', { error: { ...tooManyRounds, nodeId: frame.node }, last: token });
    return;
  }
  frame.live = { '': 1 };
  token.frame = frame.id;
  token.branch = '';
  stand(machine, token, frame.node);
}

/** A join goes on when enough branches are there, or when not enough can come any more. True = it does. */
export function decideJoin(machine: Machine, frame: ForkFrame): boolean {
  const { join, ports, arrived, ended } = frame;
  if (!join || join.token === null || join.need === null) return false;
  const need = join.need === 'all' ? ports.length : join.need;
  if (arrived.length >= need) return goOn(machine, frame, 'next');
  return ports.length - ended.length < need && goOn(machine, frame, 'incomplete');
}

/** The join answers for its branches. */
export function goOn(machine: Machine, frame: ForkFrame, port: 'next' | 'incomplete' | 'timeout'): boolean {
  const { join, arrived } = frame;
  const token = machine.state.tokens.find((one) => one.id === join?.token);
  if (!join || !token) return false;
  recall(machine, token);
  token.ref = '';
  leaveFork(machine, frame, token, join.others);
  letLeave(machine, { token, port, output: { arrived } });
  return true;
}

/** The token of the join goes on where the fork stands; the other branches stop, or go on to the join and end there. */
export function leaveFork(machine: Machine, frame: ForkFrame, token: Token, others: JoinRequest['others']): void {
  if (others === 'stop') dropFrame(machine, frame, token);
  else if (!isAlive(frame)) replaceFrame(machine, frame, token);
  else {
    if (frame.join) frame.join = { ...frame.join, token: null };
    token.frame = frame.parent;
    token.branch = frame.branch;
    addTo(machine, token);
  }
}
