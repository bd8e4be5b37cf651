import type { Command, StartEvent, Trace } from '../engine/engine-types.ts';
import type { EngineTables } from '../engine/machine.ts';
import type { EngineState } from '../engine/state.ts';
import type { NodeError, NodeResult, TriggerTable } from '../graph/node-spec.ts';
import type { Plan } from '../graph/plan.ts';
import type { ScriptedEvent, Talk } from './memory-clock.ts';

export type EffectCommand = Extract<Command, { kind: 'effect' }>;
export type CallCommand = Extract<Command, { kind: 'call' }>;
export type ChildrenCommand = Extract<Command, { kind: 'children' }>;
export type Soon<Value> = Promise<Value> | Value;

/** The outside world of a run in memory: test doubles, or the test run of the builder. */
export interface MemoryPorts {
  effect(command: EffectCommand, now: number): Soon<{ result: NodeResult; contact?: Record<string, unknown> | null }>;
  call(command: CallCommand, now: number): Soon<NodeResult>;
}

export interface MemoryRun {
  plan: Plan;
  tables: EngineTables;
  ports: MemoryPorts;
  start: Omit<StartEvent, 'kind'>;
  script?: readonly ScriptedEvent[];
  /** The run is led by hand instead; its child runs, too. */
  talk?: Talk;
  now?: number;
  /** Called after each advance, with the state as the next one will see it; may replace it (a test serialises it). */
  between?: (state: EngineState) => EngineState;
  /** Workflows that can be called, by public id; null = there is no such workflow. */
  workflows?: (id: string) => { plan: Plan; triggerNodeId: string } | null;
  /** How the triggers of called workflows read their inputs; missing = these go in as they are. */
  triggers?: TriggerTable;
  /** The contacts of a group, by its name; null = there is no such group. */
  members?: (group: string) => readonly Record<string, unknown>[] | null;
  /** The outside world of a child run; missing = that of its parent. */
  childPorts?: (child: ChildRun) => MemoryPorts;
  /** What happens to a child run; missing = what is addressed to the steps of its body. */
  childScript?: (child: ChildRun) => readonly ScriptedEvent[];
}

export interface MemoryResult {
  status: EngineState['status'];
  error: (NodeError & { nodeId: string }) | null;
  /** What the run gave back to its caller. */
  returns: Record<string, unknown>;
  traces: Trace[];
  commands: Command[];
  state: EngineState;
  /** The virtual time at the end. */
  now: number;
  /** Runs that this one started, in the order of their items. */
  children: MemoryResult[];
  /** Whose child it is. */
  child: Pick<ChildRun, 'nodeId' | 'visit' | 'number'> | null;
}

/** One child run before it starts. */
export interface ChildRun {
  /** The step that asks for it. */
  nodeId: string;
  visit: number;
  /** Counted from 1. */
  number: number;
  /** null = a body of the same workflow. */
  workflowId: string | null;
  start: Omit<StartEvent, 'kind'>;
}
