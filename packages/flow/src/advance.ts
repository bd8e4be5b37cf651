import type { Advance, Command, RunEvent, StepTrace } from './engine-types.ts';
import { enterNode } from './enter-node.ts';
import { guarded } from './guarded.ts';
import { jsonBytes } from './json-size.ts';
import { finish, leave, type Machine } from './machine.ts';
import type { SteeringTable } from './node-spec.ts';
import type { Plan } from './plan.ts';
import { settle } from './settle.ts';
import { copyState, engineLimits, newState, type RunState, type Token } from './state.ts';

export interface EngineTables {
  steering: SteeringTable;
}

/**
 * One event, as far as it goes: every token moves until it stands at an effect, a call, a wait or its end.
 * Synchronous, total and bounded; the given state is not changed. Events that nobody waits for (late, unknown, twice) change nothing.
 */
export function advance(plan: Plan, state: RunState | null, event: RunEvent, now: number, tables: EngineTables): Advance<RunState> {
  const before = state ?? newState();
  if (before.status !== 'open' && before.status !== 'new') return { state: before, commands: [], steps: [] };
  const commands: Command[] = [];
  const steps: StepTrace[] = [];
  const machine: Machine = {
    plan,
    state: copyState(before),
    now,
    steering: tables.steering,
    commands,
    steps,
    transitions: 0,
    scopes: new Map(),
  };
  if (!take(machine, event)) return { state: before, commands: [], steps: [] };
  pump(machine);
  return { state: machine.state, commands, steps };
}

/** Lets the event act; false when it is not for this run as it stands. */
function take(machine: Machine, event: RunEvent): boolean {
  const { state } = machine;
  if (event.kind === 'cancel') {
    finish(machine, 'cancelled');
    return true;
  }
  if (event.kind === 'start') return state.status === 'new' && start(machine, event);
  const token = state.tokens.find((one) => one.ref === event.ref && one.phase !== 'ready');
  if (!token) return false;
  switch (event.kind) {
    case 'effect':
    case 'call':
      if (token.phase !== event.kind) return false;
      if (event.kind === 'effect' && event.contact !== undefined) setContact(machine, event.contact);
      settle(machine, token, event.result, event.tookMs ?? null);
      return true;
    case 'timeout':
      if (token.phase === 'paused') {
        token.phase = 'ready';
        token.ref = '';
        return true;
      }
      return token.phase === 'wait' && resume(machine, token, { kind: 'timeout', payload: {} });
    case 'answer':
      if (token.phase !== 'wait') return false;
      if (event.contact !== undefined) setContact(machine, event.contact);
      return resume(machine, token, event.answer);
  }
}

function start(machine: Machine, event: RunEvent & { kind: 'start' }): boolean {
  const { state, plan, now } = machine;
  state.status = 'open';
  state.run = { id: event.run.id, startedAt: now, timeZone: event.run.accountTimeZone };
  if (event.contact !== undefined) setContact(machine, event.contact);
  const node = Object.hasOwn(plan.nodes, event.triggerNodeId) ? plan.nodes[event.triggerNodeId] : undefined;
  const token: Token = {
    id: 1,
    frame: 0,
    node: event.triggerNodeId,
    phase: 'effect',
    ref: '',
    visit: 1,
    waits: 0,
    enteredAt: now,
    input: {},
    output: {},
    bytes: 0,
  };
  if (node?.kind !== 'trigger') {
    finish(machine, 'failed', {
      code: 'run.no_trigger',
      message: 'The trigger that started this run is not in its version of the workflow.',
      nodeId: event.triggerNodeId,
    });
    return true;
  }
  state.tokens = [token];
  state.visits[token.node] = 1;
  const bytes = jsonBytes(event.payload);
  if (bytes > engineLimits.payloadBytes) {
    finish(machine, 'failed', {
      code: 'output.too_large',
      message: 'What came in is over 64 KiB. Send less, or send a link to it.',
      nodeId: token.node,
    });
    return true;
  }
  state.trigger = { nodeId: token.node, payload: event.payload };
  // The payload is held twice: as `trigger` and under the name of its node.
  state.bytes += bytes;
  leave(machine, token, 'next', event.payload, { tookMs: null, trusted: true });
  return true;
}

function resume(machine: Machine, token: Token, answer: { kind: string; payload: Record<string, unknown> }): boolean {
  const steer = machine.steering.get(machine.plan.nodes[token.node]?.type ?? '')?.resume;
  const context = {
    now: machine.now,
    accountTimeZone: machine.state.run.timeZone,
    visit: token.visit,
    contact: machine.state.contact,
    output: token.output,
  };
  settle(
    machine,
    token,
    guarded(() => steer?.(token.input, answer, context)),
    null,
  );
  return true;
}

function pump(machine: Machine): void {
  const { state } = machine;
  for (let token = ready(state); token && state.status === 'open'; token = ready(state)) {
    if (machine.transitions >= engineLimits.transitionsPerAdvance) {
      pause(machine);
      return;
    }
    machine.transitions += 1;
    enterNode(machine, token);
  }
  if (state.status === 'open' && state.tokens.length === 0) finish(machine, 'done');
}

const ready = (state: RunState): Token | undefined => state.tokens.find((token) => token.phase === 'ready');

/** Others want to run too: the rest follows with the next event, which is due at once. */
function pause(machine: Machine): void {
  for (const token of machine.state.tokens) {
    if (token.phase !== 'ready') continue;
    token.phase = 'paused';
    token.ref = `pause#${machine.state.steps}.${token.id}`;
    machine.commands.push({ kind: 'wait', ref: token.ref, nodeId: token.node, keys: [], dueAt: machine.now });
  }
}

function setContact(machine: Machine, contact: Record<string, unknown> | null): void {
  machine.state.bytes += jsonBytes(contact) - (machine.state.contact ? jsonBytes(machine.state.contact) : 0);
  machine.state.contact = contact;
  machine.scopes.clear();
}
