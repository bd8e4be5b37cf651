import { advance, type EngineTables } from './advance.ts';
import type { Command, RunEvent, StepTrace } from './engine-types.ts';
import type { NodeError, NodeResult, WaitAnswer } from './node-spec.ts';
import type { Plan } from './plan.ts';
import { newState, openRefs, type RunState } from './state.ts';

export type EffectCommand = Extract<Command, { kind: 'effect' }>;
export type CallCommand = Extract<Command, { kind: 'call' }>;

/** The outside world of a run in memory: test doubles, or the test run of the builder. */
export interface MemoryPorts {
  effect(command: EffectCommand, now: number): Promise<{ result: NodeResult; contact?: Record<string, unknown> | null }>;
  call(command: CallCommand, now: number): Promise<NodeResult>;
}
/** Something that happens to the run while it waits, so many milliseconds after the wait before it opened. */
export type ScriptedEvent = { afterMs: number; answer: WaitAnswer } | { afterMs: number; cancel: string };
export interface MemoryRun {
  plan: Plan;
  tables: EngineTables;
  ports: MemoryPorts;
  start: Omit<Extract<RunEvent, { kind: 'start' }>, 'kind'>;
  script?: readonly ScriptedEvent[];
  now?: number;
  /** Called after each advance, with the state as the next one will see it; may replace it (a test serialises it). */
  between?: (state: RunState) => RunState;
}
export interface MemoryResult {
  status: RunState['status'];
  error: (NodeError & { nodeId: string }) | null;
  steps: StepTrace[];
  commands: Command[];
  state: RunState;
  /** The virtual time at the end. */
  now: number;
}

/**
 * Runs a plan on a virtual clock: effects and calls are answered by the ports, waits by the script or by their deadline, without real time passing.
 * Ends when the run ends, or when it waits without deadline and the script has nothing more.
 */
export async function runInMemory({
  plan,
  tables,
  ports,
  start,
  script = [],
  now = 0,
  between = (state) => state,
}: MemoryRun): Promise<MemoryResult> {
  const left = [...script];
  const todo: RunEvent[] = [{ kind: 'start', ...start }];
  const open: { ref: string; dueAt: number | null; keys: readonly { kind: string }[] }[] = [];
  const result: MemoryResult = { status: 'new', error: null, steps: [], commands: [], state: newState(), now };
  let state: RunState | null = null;
  for (;;) {
    const event = todo.shift();
    if (event) {
      const step = advance(plan, state, event, result.now, tables);
      state = between(step.state);
      result.steps.push(...step.steps);
      result.commands.push(...step.commands);
      for (const command of step.commands) await act(command);
      continue;
    }
    const live = state ? new Set(openRefs(state).map((one) => one.ref)) : new Set<string>();
    const wait = open
      .filter((one) => live.has(one.ref))
      .sort((a, b) => (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY))[0];
    const next = wait && nextEvent(wait);
    if (!next) break;
    todo.push(next);
  }
  if (state) Object.assign(result, { state, status: state.status });
  return result;

  async function act(command: Command): Promise<void> {
    if (command.kind === 'effect') {
      const { result: answer, contact } = await ports.effect(command, result.now);
      todo.push({ kind: 'effect', ref: command.ref, result: answer, ...(contact === undefined ? {} : { contact }) });
    } else if (command.kind === 'call') todo.push({ kind: 'call', ref: command.ref, result: await ports.call(command, result.now) });
    else if (command.kind === 'wait') open.push(command);
    else if (command.kind === 'end') result.error = command.error ?? null;
  }

  function nextEvent(wait: (typeof open)[number]): RunEvent | null {
    // A wait without keys is a timer: answers are not for it, a cancel is.
    const first = left[0];
    const takes = first && ('cancel' in first || wait.keys.length > 0);
    const at = takes ? result.now + first.afterMs : Number.POSITIVE_INFINITY;
    if (first && takes && (wait.dueAt === null || at < wait.dueAt)) {
      left.shift();
      result.now = at;
      return 'cancel' in first ? { kind: 'cancel', reason: first.cancel } : { kind: 'answer', ref: wait.ref, answer: first.answer };
    }
    if (wait.dueAt === null) return null;
    result.now = Math.max(result.now, wait.dueAt);
    open.splice(open.indexOf(wait), 1);
    return { kind: 'timeout', ref: wait.ref };
  }
}
