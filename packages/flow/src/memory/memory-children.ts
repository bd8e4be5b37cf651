import { childErrors } from '../engine/child-errors.ts';
import { type EngineState, engineLimits } from '../engine/state.ts';
import { triggerReader } from '../engine/trigger-reader.ts';
import type { ChildrenResult, NodeError } from '../graph/node-spec.ts';
import type { Plan } from '../graph/plan.ts';
import type { ScriptedEvent } from './memory-clock.ts';
import type { ChildRun, ChildrenCommand, MemoryResult, MemoryRun } from './memory-run.ts';

interface Item {
  value: unknown;
  contact: Record<string, unknown> | null;
}
interface Ran {
  children: MemoryResult[];
  outcome: ChildrenResult;
  /** When the last of them ended; null = one of them never does. */
  at: number | null;
}

/** Carries the children of one step through, in the order of their items. */
export async function runChildren(
  run: (options: MemoryRun) => Promise<MemoryResult>,
  parent: MemoryRun,
  { state, command, now }: { state: EngineState; command: ChildrenCommand; now: number },
): Promise<Ran> {
  const callee = calleeOf(parent, state, command);
  if ('code' in callee) return { children: [], outcome: { ...none, error: callee }, at: now };
  const items = itemsOf(parent, state, command);
  if ('code' in items) return { children: [], outcome: { ...none, error: items }, at: now };
  const { request, nodeId, visit } = command;
  const outcome: ChildrenResult = { ...none, total: items.length };
  const children: MemoryResult[] = [];
  // The times at which a place for the next child is free.
  const free = Array<number>(Math.max(1, Math.min(request.parallel ?? items.length, items.length))).fill(now);
  for (const [index, item] of items.entries()) {
    const child = childOf(state, command, { callee, item, number: index + 1 });
    const soonest = Math.min(...free);
    // All places are taken by runs that wait for somebody.
    if (soonest === Number.POSITIVE_INFINITY) break;
    const place = free.indexOf(soonest);
    const result = await run({
      ...parent,
      plan: callee.plan,
      start: child.start,
      ports: parent.childPorts?.(child) ?? parent.ports,
      script: parent.childScript?.(child) ?? scriptOfBody(parent, child),
      now: free[place] ?? now,
    });
    children.push({ ...result, child: { nodeId, visit, number: child.number } });
    free[place] = parent.talk && result.status === 'open' ? Number.POSITIVE_INFINITY : result.now;
    if (result.status === 'done' || result.status === 'failed' || result.status === 'cancelled') outcome[result.status] += 1;
    if (result.error && !outcome.error) outcome.error = errorOf(result.error);
    if (request.stopOnError && result.status === 'failed') break;
  }
  if (request.items.kind === 'one') outcome.returns = children[0]?.returns ?? {};
  if (!request.wait) return { children, outcome: { ...none, total: items.length }, at: now };
  outcome.cancelled += items.length - children.length;
  return { children, outcome, at: children.some((child) => child.status === 'open') ? null : Math.max(...free) };
}

const errorOf = ({ nodeId: _, field: __, ...error }: NodeError & { nodeId: string }): NodeError => error;

const none: ChildrenResult = { total: 0, done: 0, failed: 0, cancelled: 0 };

function itemsOf({ members }: MemoryRun, { contact }: EngineState, { request: { items } }: ChildrenCommand): Item[] | NodeError {
  if (items.kind === 'one') return [{ value: null, contact }];
  if (items.kind === 'list') return items.values.map((value) => ({ value, contact }));
  const found = members?.(items.group);
  if (!found) return childErrors.noGroup;
  return found.map((member) => ({ value: member, contact: member }));
}

interface Callee {
  plan: Plan;
  triggerNodeId: string;
  payload: Record<string, unknown>;
}
function calleeOf(parent: MemoryRun, state: EngineState, { request: { run } }: ChildrenCommand): Callee | NodeError {
  const { plan, workflows, triggers, start } = parent;
  if (run.kind === 'body') return { plan, triggerNodeId: state.trigger?.nodeId ?? '', payload: state.trigger?.payload ?? start.payload };
  if ((state.run.depth ?? 0) >= engineLimits.callDepth) return childErrors.tooDeep;
  const callee = workflows?.(run.workflowId);
  const read = callee && triggers ? triggerReader(callee.plan, callee.triggerNodeId, triggers) : null;
  if (!callee || (triggers && !read)) return childErrors.notCallable;
  const payload = read ? read({ kind: 'workflow', payload: run.input }) : run.input;
  return payload ? { ...callee, payload } : childErrors.wrongInputs;
}

function childOf(
  state: EngineState,
  command: ChildrenCommand,
  { callee: { triggerNodeId, payload }, item, number }: { callee: Callee; item: Item; number: number },
): ChildRun {
  const { nodeId, visit, request, values } = command;
  const { depth = 0 } = state.run;
  const isBody = request.run.kind === 'body';
  const run = {
    id: `${state.run.id}/${nodeId}.${visit}.${number}`,
    accountTimeZone: state.run.timeZone,
    depth: isBody ? depth : depth + 1,
  };
  return {
    nodeId,
    visit,
    number,
    workflowId: request.run.kind === 'body' ? null : request.run.workflowId,
    start: {
      triggerNodeId,
      run,
      payload,
      contact: item.contact,
      ...(isBody ? { item: { nodeId, value: item.value, number, values } } : {}),
    },
  };
}

function scriptOfBody({ plan, script = [] }: MemoryRun, { nodeId, workflowId }: ChildRun): ScriptedEvent[] {
  if (workflowId !== null) return [];
  return script.filter((event) => 'answer' in event && event.nodeId !== undefined && standsIn(plan, event.nodeId, nodeId));
}

function standsIn(plan: Plan, nodeId: string, container: string): boolean {
  const seen = new Set<string>();
  for (let id = plan.nodes[nodeId]?.within; id !== undefined && !seen.has(id); id = plan.nodes[id]?.within) {
    if (id === container) return true;
    seen.add(id);
  }
  return false;
}
