import { jsonBytes } from '../json/json-size.ts';
import { drop, failRun } from './drop.ts';
import { stateTooLarge, tooManyLines } from './errors.ts';
import { hasRoom, type Machine } from './machine.ts';
import { engineLimits, type ForkFrame, type FramePlace, type LoopFrame, type OpenFrame, type Token, type TryFrame } from './state.ts';

/** The open frame of this id; null = the run itself. */
export function frameOf(machine: Machine, id: number): OpenFrame | null {
  if (id === 0) return null;
  const { frames } = machine.state;
  for (let i = frames.length - 1; i > 0; i -= 1) {
    const frame = frames[i];
    if (frame && frame.id === id && frame.kind !== 'run') return frame;
  }
  return null;
}

type Facts = 'id' | 'parent' | 'branch' | 'node' | 'visit' | 'bytes';
type NewFrame = Omit<ForkFrame, Facts> | Omit<TryFrame, Facts> | Omit<LoopFrame, Facts>;
/** Opens a frame where the token stands; the token then stands in it. False = that was too much, and the run has failed. */
export function openFrame(machine: Machine, token: Token, what: NewFrame): boolean {
  const { state } = machine;
  const { node, visit } = token;
  const frame: OpenFrame = { id: state.ids + 1, parent: token.frame, branch: token.branch, node, visit, bytes: 0, ...what };
  // Room for what it may hold later: each branch is named once more when it has arrived or ended.
  frame.bytes = 256 + jsonBytes(frame) + ('ports' in what ? jsonBytes(what.ports) : 0);
  state.bytes += frame.bytes;
  state.ids = frame.id;
  state.frames.push(frame);
  token.frame = frame.id;
  token.branch = '';
  if (state.frames.length > engineLimits.frames) return failRun(machine, token, tooManyLines, null);
  return hasRoom(machine, 0) || failRun(machine, token, stateTooLarge, null);
}

export function closeFrame(machine: Machine, frame: OpenFrame): void {
  const { state } = machine;
  state.bytes -= frame.bytes;
  state.frames.splice(state.frames.indexOf(frame), 1);
}

/** Closes a frame that only this token is left of; the token takes its place. */
export function replaceFrame(machine: Machine, frame: OpenFrame, token: Token): void {
  closeFrame(machine, frame);
  token.frame = frame.parent;
  token.branch = frame.branch;
}

/** Drops everything that stands in a frame, at whatever depth, and the frame; `but` is spared and takes its place. */
export function dropFrame(machine: Machine, frame: OpenFrame, but: Token): void {
  const { state } = machine;
  const ids = new Set([frame.id]);
  // A frame is always older than what stands in it.
  for (const one of state.frames) if (one.parent !== null && ids.has(one.parent)) ids.add(one.id);
  for (const token of [...state.tokens]) if (token !== but && ids.has(token.frame)) drop(machine, token);
  for (const one of [...state.frames]) if (one.kind !== 'run' && one !== frame && ids.has(one.id)) closeFrame(machine, one);
  replaceFrame(machine, frame, but);
}

/** One more token stands at this place. */
export function addTo(machine: Machine, place: FramePlace): void {
  const frame = frameOf(machine, place.frame);
  if (frame) frame.live[place.branch] = (frame.live[place.branch] ?? 0) + 1;
}

export const isAlive = (frame: OpenFrame): boolean => Object.values(frame.live).some((count) => count > 0);

/** Another token, as a copy of one that holds nothing at the moment. */
export function addToken(machine: Machine, like: Token): Token {
  const { state } = machine;
  state.ids += 1;
  const token: Token = { ...like, id: state.ids, input: {}, output: {}, bytes: 0 };
  state.tokens.push(token);
  return token;
}

/** Puts a token back into the container that opened a frame, as if it had stood there all the time. */
export function standIn(token: Token, frame: OpenFrame): void {
  token.node = frame.node;
  token.visit = frame.visit;
  token.ref = '';
  token.waits = 0;
  token.input = {};
  token.output = {};
}
