import { advance, advanceInPlace } from '../engine/advance.ts';
import type { Command, RunEvent } from '../engine/engine-types.ts';
import { type EngineState, newState } from '../engine/state.ts';
import { runChildren } from './memory-children.ts';
import { type Clock, newClock, nextEvent } from './memory-clock.ts';
import type { CallCommand, ChildrenCommand, EffectCommand, MemoryPorts, MemoryResult, MemoryRun, Soon } from './memory-run.ts';

/**
 * Runs a plan on a virtual clock: effects and calls are answered by the ports, waits by the script or by their deadline, without real time passing.
 * Child runs are carried through one after the other when they are asked for; their end comes at the virtual time of the last of them.
 * Ends when the run ends, or when it waits without deadline and the script has nothing more.
 */
export async function runInMemory(options: MemoryRun): Promise<MemoryResult> {
  const { plan, tables, start, between, script = [], now = 0 } = options;
  const result: MemoryResult = {
    ...{ status: 'new', error: null, returns: {}, traces: [], commands: [], state: newState(), now, children: [], child: null },
  };
  const clock = newClock(script, options.talk);
  const todo: RunEvent[] = [{ kind: 'start', ...start }];
  // Who looks at the states in between gets one of its own each time.
  const go = between ? advance : advanceInPlace;
  let state: EngineState | null = null;
  for (let event = todo.shift(); event; event = todo.shift() ?? nextEvent(clock, result) ?? undefined) {
    const advanced = go(plan, state, event, result.now, tables);
    state = between ? between(advanced.state) : advanced.state;
    for (const line of advanced.traces) result.traces.push(line);
    for (const command of advanced.commands) {
      result.commands.push(command);
      const heard = command.kind === 'effect' || command.kind === 'call' ? ask(options.ports, command, result.now) : null;
      // An await costs a turn of the loop, and most commands need none.
      if (heard) todo.push(heard instanceof Promise ? await heard : heard);
      else if (command.kind === 'children') await startChildren(options, clock, { command, result, state, todo });
      else note(clock, command, result);
    }
  }
  if (state) Object.assign(result, { state, status: state.status });
  return result;
}

function ask(ports: MemoryPorts, command: EffectCommand | CallCommand, now: number): Soon<RunEvent> {
  const { ref } = command;
  if (command.kind === 'call') return after(ports.call(command, now), (result) => ({ kind: 'call', ref, result }));
  return after(ports.effect(command, now), ({ result, contact }) => ({
    ...{ kind: 'effect', ref, result },
    ...(contact === undefined ? {} : { contact }),
  }));
}
const after = <From, To>(value: Soon<From>, to: (value: From) => To): Soon<To> => (value instanceof Promise ? value.then(to) : to(value));

async function startChildren(
  options: MemoryRun,
  clock: Clock,
  { command, result, state, todo }: { command: ChildrenCommand; result: MemoryResult; state: EngineState; todo: RunEvent[] },
): Promise<void> {
  const { children, outcome, at } = await runChildren(runInMemory, options, { state, command, now: result.now });
  result.children.push(...children);
  const event = { kind: 'children' as const, ref: command.ref, result: outcome };
  if (!command.request.wait) todo.push(event);
  else if (at !== null) clock.later.set(command.ref, { at, event });
}

function note(clock: Clock, command: Command, result: MemoryResult): void {
  if (command.kind === 'wait') clock.waits.set(command.ref, { ...command, openedAt: result.now });
  else if (command.kind === 'unwait') clock.waits.delete(command.ref);
  else if (command.kind === 'unchildren') clock.later.delete(command.ref);
  else if (command.kind === 'end') {
    clock.isOver = true;
    result.error = command.error ?? null;
    result.returns = command.returns ?? {};
  }
}
