import { expect } from 'vitest';
import type { Advance, RunEvent } from '../engine/engine-types.ts';
import { nameBytes } from '../engine/machine.ts';
import { type EngineState, openRefs, type Token } from '../engine/state.ts';
import { jsonBytes } from '../json/json-size.ts';

/** What holds of every state, however a run came to it. */
export function checkState(state: EngineState): void {
  expect(JSON.stringify(state).length).toBeLessThan(256 * 1024);
  expect(state.bytes).toBe(recount(state));
  expect(state.tokens.map((token) => token.phase).filter((phase) => phase === 'ready' || phase === 'leaving' || phase === 'gone')).toEqual(
    [],
  );
  if (state.status === 'open') expect(openRefs(state)).not.toEqual([]);
  else expect([state.tokens, state.frames.length]).toEqual([[], 1]);
  for (const frame of state.frames) {
    if (frame.kind === 'run') continue;
    const standing = frame.kind === 'fork' ? (frame.join?.token ?? null) : null;
    const live: Record<string, number> = Object.fromEntries(Object.keys(frame.live).map((branch) => [branch, 0]));
    for (const token of state.tokens)
      if (token.frame === frame.id && token.id !== standing) live[token.branch] = (live[token.branch] ?? 0) + 1;
    for (const one of state.frames) if (one.parent === frame.id) live[one.branch] = (live[one.branch] ?? 0) + 1;
    expect(frame.live).toEqual(live);
    expect(standing === null || state.tokens.some((token) => token.id === standing && token.phase === 'join')).toBe(true);
  }
  const ids = new Set<number>(state.frames.map((frame) => frame.id));
  expect(state.tokens.filter((token) => !ids.has(token.frame))).toEqual([]);
}

function recount(state: EngineState): number {
  const [{ values }, ...frames] = state.frames;
  const held = [state.trigger?.payload, state.contact ?? undefined, ...Object.values(values)].filter((value) => value !== undefined);
  const names = Object.keys(state.visits).map((name) => nameBytes(name) * 2);
  const rounds = Object.keys(state.rounds).map(nameBytes);
  return sum([...held.map(jsonBytes), ...names, ...rounds, ...frames.map((frame) => frame.bytes), ...state.tokens.map(bytesOf)]);
}
function bytesOf({ phase, input, output, waits }: Token): number {
  if (phase === 'paused') return 0;
  return jsonBytes(input) + (waits > 0 && phase !== 'join' ? jsonBytes(output) : 0);
}
const sum = (all: number[]): number => all.reduce((total, one) => total + one, 0);

/** Follows a run from outside: what it asked for, what is still open. */
export class Watcher {
  readonly asked = new Set<string>();
  readonly open = new Set<string>();
  private readonly standing = new Set<string>();
  private ends = 0;
  private lines = 0;

  hear(event: RunEvent, { state, commands, traces }: Advance<EngineState>): void {
    if ('ref' in event && event.kind !== 'effect' && event.kind !== 'call' && (commands.length > 0 || traces.length > 0))
      this.open.delete(event.ref);
    for (const command of commands) {
      if (command.kind === 'end') this.ends += 1;
      else if (command.kind === 'unwait' || command.kind === 'unchildren') expect(this.open.delete(command.ref)).toBe(true);
      else {
        expect(this.asked.has(command.ref), command.ref).toBe(false);
        this.asked.add(command.ref);
        if (command.kind === 'wait' || command.kind === 'children') this.open.add(command.ref);
      }
    }
    for (const step of traces) {
      this.lines += 1;
      expect(step.seq).toBe(this.lines);
      const place = `${step.nodeId}#${step.visit}`;
      if (step.status === 'waiting') this.standing.add(place);
      else this.standing.delete(place);
    }
    const waiting = openRefs(state).filter((one) => one.phase === 'wait' || one.phase === 'children');
    const detached = [...this.open].filter((ref) => !waiting.some((one) => one.ref === ref));
    // Children that nobody waits for are not taken back.
    for (const ref of detached) expect(ref).toMatch(/^callwf/);
    const unheard = openRefs(state).filter(({ ref, phase }) => !(phase === 'effect' || phase === 'call' ? this.asked : this.open).has(ref));
    expect(unheard).toEqual([]);
    expect(this.ends).toBe(state.status === 'open' || state.status === 'new' ? 0 : 1);
    if (this.ends > 0) expect([...this.standing]).toEqual([]);
  }
}
