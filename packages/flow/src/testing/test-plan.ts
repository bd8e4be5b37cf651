import { advance } from '../engine/advance.ts';
import type { Command, RunEvent, Trace } from '../engine/engine-types.ts';
import type { EngineState } from '../engine/state.ts';
import { parseTemplate } from '../expression/template.ts';
import type { NodeResult } from '../graph/node-spec.ts';
import type { Plan, PlanNode, PlanValue } from '../graph/plan.ts';
import { testCatalogue, testSteering } from './test-nodes.ts';

type Draft = readonly [type: string, input?: Record<string, unknown>, more?: Partial<PlanNode>];

/**
 * A plan from short words, past the compiler: nodes by id, tracks as `from.port>to>to`.
 * Settings are literal values, texts with holes, or expressions written `= expression`.
 */
export function testPlan(nodes: Record<string, Draft>, tracks: readonly string[]): Plan {
  const plan: Plan = { format: 1, engine: 1, nodes: {} };
  for (const [id, [type, input = {}, more = {}]] of Object.entries(nodes)) plan.nodes[id] = planNode(type, input, more);
  for (const track of tracks) {
    const places = track.split('>').map((place) => place.trim().split('.'));
    for (const [index, [to = '']] of places.slice(1).entries()) {
      const [from = '', port = 'next'] = places[index] ?? [];
      const node = plan.nodes[from];
      if (node) node.next[port] = to;
    }
  }
  for (const [id, node] of Object.entries(plan.nodes)) {
    const loops = Object.keys(node.next).filter((port) => leadsTo(plan, node.next[port] ?? '', id));
    if (loops.length > 0) node.loops = loops;
  }
  return plan;
}

function planNode(type: string, input: Record<string, unknown>, more: Partial<PlanNode>): PlanNode {
  const spec = testCatalogue.get(type);
  if (!spec) throw new Error(`no test node ${type}`);
  const { block, kind, version, title } = spec;
  const ports = typeof spec.ports === 'function' ? [] : spec.ports;
  const inside = ports.find((port) => port.inside)?.name;
  const defaults = spec.input.safeParse(input).data ?? input;
  return {
    ...{ type, version, kind, title, next: {} },
    input: Object.fromEntries(Object.entries({ ...defaults, ...input }).map(([name, value]) => [name, planValue(value)])),
    ...(block && block !== 'goto' ? { block } : {}),
    ...(inside === undefined ? {} : { inside }),
    ...(kind === 'call' ? { call: { policy: callPolicy, atMostOnce: false } } : {}),
    ...more,
  };
}
const callPolicy = {
  timeoutMs: 1000,
  retry: { maximumAttempts: 1, initialIntervalMs: 1, backoffCoefficient: 1, maximumIntervalMs: 1 },
};

function planValue(value: unknown): PlanValue {
  if (Array.isArray(value)) return { list: value.map(planValue) };
  if (typeof value === 'object' && value !== null)
    return { map: Object.fromEntries(Object.entries(value).map(([name, one]) => [name, planValue(one)])) };
  if (typeof value !== 'string') return { lit: value };
  if (value.startsWith('= ')) return { expr: value.slice(2), type: 'dyn' };
  const parsed = parseTemplate(value);
  if (!parsed.ok || !parsed.parts.some((part) => 'expr' in part)) return { lit: value };
  return { text: parsed.parts.map((part) => ('text' in part ? part.text : { expr: part.expr })) };
}

function leadsTo(plan: Plan, start: string, target: string): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === target) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...Object.values(plan.nodes[id]?.next ?? {}));
  }
  return false;
}

export const testStart: RunEvent & { kind: 'start' } = {
  kind: 'start',
  triggerNodeId: 's',
  payload: { text: 'hi', n: 1, body: null, list: ['a', 'b', 'c'] },
  run: { id: 'r', accountTimeZone: 'UTC' },
};
export const done = (ref: string, output: Record<string, unknown> = {}): RunEvent => effect(ref, { port: 'next', output });
export const effect = (ref: string, result: NodeResult): RunEvent => ({ kind: 'effect', ref, result });
export const failing = (ref: string, code = 'test.no'): RunEvent => effect(ref, { error: { code, message: 'No.' } });
export const reply = (ref: string, text = 'yes'): RunEvent => ({ kind: 'answer', ref, answer: { kind: 'reply', payload: { text } } });
export const timeout = (ref: string): RunEvent => ({ kind: 'timeout', ref });
export const waits = (ref: string, output: Record<string, unknown> = {}): RunEvent =>
  effect(ref, { wait: { keys: [{ kind: 'reply', key: ref }], dueAt: null, output } });

export interface Fed {
  state: EngineState;
  /** Per event, what it brought. */
  all: { state: EngineState; commands: Command[]; traces: Trace[] }[];
  commands: string[];
  lines: string[];
  last: { commands: string[]; lines: string[] };
  raw: Command[];
  traces: Trace[];
}
/** Feeds events at times 0, 1, 2 .., each to a state that went through JSON, and gives commands and trace in short words. */
export function feed(plan: Plan, events: readonly RunEvent[], given: EngineState | null = null): Fed {
  let state = given;
  const all = events.map((event, now) => {
    const step = advance(plan, state, event, now, { steering: testSteering });
    state = JSON.parse(JSON.stringify(step.state)) as EngineState;
    return step;
  });
  const last = all.at(-1);
  if (!last) throw new Error('no events');
  const raw = all.flatMap((one) => one.commands);
  const traces = all.flatMap((one) => one.traces);
  const words = { commands: last.commands.map(commandWord), lines: last.traces.map(lineWord) };
  return { state: last.state, all, raw, traces, commands: raw.map(commandWord), lines: traces.map(lineWord), last: words };
}
export const commandWord = (command: Command): string =>
  'ref' in command ? `${command.kind} ${command.ref}` : `end ${command.status}${command.error ? ` ${command.error.code}` : ''}`;
export const lineWord = ({ nodeId, status, port }: Trace): string =>
  `${nodeId} ${status === 'done' ? '' : status}${port === null ? '' : `>${port}`}`.replace(' >', '>').trim();
