import type { Plan } from '../graph/plan.ts';
import { beginRun, setContact } from './begin-run.ts';
import { finish } from './drop.ts';
import { goOn } from './end-line.ts';
import type { Advance, RunEvent } from './engine-types.ts';
import { enterNode, resume } from './enter-node.ts';
import { frameOf } from './frames.ts';
import { leave } from './leave.ts';
import { type EngineTables, type Machine, newMachine } from './machine.ts';
import { copyState, type EngineState, engineLimits, newState, type Token } from './state.ts';
import { takeResult } from './take-result.ts';

/**
 * One event, as far as it goes: every token moves until it stands at an effect, a call, a wait or its end.
 * Synchronous, total and bounded; the given state is not changed. Events that nobody waits for (late, unknown, twice) change nothing.
 */
export function advance(plan: Plan, state: EngineState | null, event: RunEvent, now: number, tables: EngineTables): Advance<EngineState> {
  const before = state ?? newState();
  return isOpen(before) ? work(before, newMachine(plan, copyState(before), now, tables), event) : nothing(before);
}

/** The same on a state that nobody else keeps: it may be changed in place, so that long runs need not be copied at every event. */
export function advanceInPlace(
  plan: Plan,
  state: EngineState | null,
  event: RunEvent,
  now: number,
  tables: EngineTables,
): Advance<EngineState> {
  const before = state ?? newState();
  if (!isOpen(before)) return nothing(before);
  const machine = newMachine(plan, before, now, tables);
  machine.own = { values: true, visits: true, rounds: true };
  machine.scope = scopes.get(before) ?? null;
  const after = work(before, machine, event);
  if (machine.scope) scopes.set(before, machine.scope);
  return after;
}
const scopes = new WeakMap<EngineState, Record<string, unknown>>();

const isOpen = ({ status }: EngineState): boolean => status === 'open' || status === 'new';
const nothing = (state: EngineState): Advance<EngineState> => ({ state, commands: [], traces: [] });

function work(before: EngineState, machine: Machine, event: RunEvent): Advance<EngineState> {
  for (const token of machine.state.tokens) if (token.phase === 'ready') machine.ready.add(token);
  if (!take(machine, event)) return nothing(before);
  pump(machine);
  return { state: machine.state, commands: machine.commands, traces: machine.traces };
}

/** Lets the event act; false when it is not for this run as it stands. */
function take(machine: Machine, event: RunEvent): boolean {
  const { state } = machine;
  if (event.kind === 'cancel') {
    finish(machine, 'cancelled');
    return true;
  }
  if (event.kind === 'start') {
    if (state.status !== 'new') return false;
    beginRun(machine, event);
    return true;
  }
  const token = state.tokens.find((one) => one.ref === event.ref && one.phase !== 'ready');
  if (!token) return false;
  switch (event.kind) {
    case 'effect':
    case 'call':
      if (token.phase !== event.kind) return false;
      if (event.kind === 'effect' && event.contact !== undefined) setContact(machine, event.contact);
      takeResult(machine, token, event.result, event.tookMs ?? null);
      return true;
    case 'timeout':
      return takeTimeout(machine, token);
    case 'answer':
      if (token.phase !== 'wait') return false;
      if (event.contact !== undefined) setContact(machine, event.contact);
      return resume(machine, token, event.answer);
    case 'children':
      return token.phase === 'children' && resume(machine, token, { kind: 'children', payload: { ...event.result } });
  }
}

function takeTimeout(machine: Machine, token: Token): boolean {
  if (token.phase === 'paused') {
    token.phase = 'ready';
    token.ref = '';
    machine.ready.add(token);
    return true;
  }
  if (token.phase === 'join') {
    const frame = frameOf(machine, token.frame);
    if (frame?.kind !== 'fork') return false;
    // The wait is over, so there is nothing to take back.
    token.ref = '';
    return goOn(machine, frame, 'timeout');
  }
  return token.phase === 'wait' && resume(machine, token, { kind: 'timeout', payload: {} });
}

/** One token after the other goes as far as it can; a set also hands out what is added on the way. */
function pump(machine: Machine): void {
  const { state, ready } = machine;
  letOut(machine);
  for (const token of ready) {
    while (token.phase === 'ready' && state.status === 'open') {
      if (machine.transitions >= engineLimits.transitionsPerAdvance) {
        pause(machine);
        return;
      }
      machine.transitions += 1;
      enterNode(machine, token);
      if (machine.leaving.length > 0) letOut(machine);
    }
    ready.delete(token);
  }
  if (state.status === 'open' && state.tokens.length === 0) finish(machine, 'done');
}

function letOut(machine: Machine): void {
  for (let one = machine.leaving.shift(); one; one = machine.leaving.shift()) {
    const { token, port, output, error } = one;
    if (token.phase === 'leaving') leave(machine, token, port, output, { tookMs: null, trusted: true, ...(error ? { error } : {}) });
  }
}

/** Others want to run too: the rest follows with the next event, which is due at once. */
function pause(machine: Machine): void {
  for (const token of machine.state.tokens) {
    if (token.phase !== 'ready') continue;
    token.phase = 'paused';
    token.ref = `pause#${machine.state.steps}.${token.id}`;
    machine.commands.push({ kind: 'wait', ref: token.ref, nodeId: token.node, keys: [], dueAt: machine.now });
  }
}
