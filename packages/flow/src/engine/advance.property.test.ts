import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import type { Graph, GraphNode } from '../graph/graph.ts';
import type { Plan } from '../graph/plan.ts';
import { testCatalogue, testSteering } from '../testing/test-nodes.ts';
import { advance } from './advance.ts';
import type { Command, RunEvent, Trace } from './engine-types.ts';
import { type EngineState, openRefs } from './state.ts';

const tables = { steering: testSteering };
const ids = ['s', 'o', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'gone'];
const ports = ['next', 'yes', 'no', 'reply', 'timeout', 'error', 'one', 'otherwise'];
const texts = fc.constantFrom(
  '',
  'plain',
  '{{ trigger.text }}',
  '{{ a.id }} and {{ b.value }}',
  '{{ trigger.n + 1 }}',
  '{{ default(c.value, "x") }}',
  '{{ contact.name }}',
  '{{',
  '{{ nope.x }}',
  '{{ trigger.body.x.y }}',
);
const conditions = fc.constantFrom(
  'true',
  'trigger.n > 1',
  'trigger.body.q == 1',
  'a.matched',
  'default(b.value, "") == "yes"',
  '1 +',
  'trigger.text',
);

const node = fc.oneof(
  fc.record({ type: fc.constantFrom('step', 'ask'), input: fc.record({ text: texts }) }),
  fc.record({ type: fc.constant('call'), input: fc.record({ url: texts }) }),
  fc.record({ type: fc.constant('if'), input: fc.record({ condition: conditions }) }),
  fc.record({ type: fc.constant('value'), input: fc.record({ value: texts }) }),
  fc.record({
    type: fc.constant('switch'),
    input: fc.record({
      cases: fc.array(fc.record({ port: fc.constantFrom('one', 'two'), title: fc.constant(''), when: conditions }), { maxLength: 2 }),
    }),
  }),
  fc.record({ type: fc.constantFrom('stop', 'find', 'tag', 'unknown'), input: fc.constant({}) }),
  fc.record({ type: fc.constant('wait'), input: fc.record({ duration: fc.constantFrom({ amount: 1, unit: 'days' }, { amount: -1 }) }) }),
);
const graph: fc.Arbitrary<Graph> = fc
  .record({
    nodes: fc.array(fc.record({ node, off: fc.boolean() }), { minLength: 1, maxLength: 7 }),
    edges: fc.array(fc.record({ from: fc.constantFrom(...ids), port: fc.constantFrom(...ports), to: fc.constantFrom(...ids) }), {
      maxLength: 16,
    }),
  })
  .map(({ nodes, edges }) => ({
    format: 1 as const,
    notes: [],
    nodes: [
      plainNode('s', 'start', {}),
      plainNode('o', 'other', {}),
      ...nodes.map((one, i) => ({ ...plainNode(ids[i + 2] ?? 'x', one.node.type, one.node.input), off: one.off && i % 3 === 0 })),
    ],
    edges: edges.map((edge, i) => ({ ...edge, id: String(i) })),
  }));
const plainNode = (id: string, type: string, input: GraphNode['input']): GraphNode => ({
  id,
  type,
  version: 1,
  title: '',
  input,
  position: { x: 0, y: 0 },
  off: false,
  note: '',
});

/** Drops what the compiler complains about until it compiles, so that most random graphs become runnable ones. */
function repaired(broken: Graph): Plan | null {
  let current = broken;
  for (let i = 0; i < 40; i += 1) {
    const { plan, issues } = compile(current, testCatalogue);
    if (plan) return plan;
    const bad = issues.find((issue) => issue.severity === 'error');
    const edgeId = bad?.fix?.kind === 'removeEdge' ? bad.fix.edgeId : null;
    if (edgeId !== null) current = { ...current, edges: current.edges.filter((edge) => edge.id !== edgeId) };
    else if (bad?.nodeId && bad.nodeId !== 's')
      current = {
        ...current,
        nodes: current.nodes.filter((one) => one.id !== bad.nodeId),
        edges: current.edges.filter((edge) => edge.from !== bad.nodeId && edge.to !== bad.nodeId),
      };
    else return null;
  }
  return null;
}

/** A random choice per event: which open ref (or an unknown one) hears what. */
interface Pick {
  ref: number;
  what: number;
  size: number;
}
const picks = fc.array(fc.record({ ref: fc.nat(3), what: fc.nat(9), size: fc.constantFrom(1, 10, 20_000) }), { maxLength: 30 });
const start: RunEvent = {
  kind: 'start',
  triggerNodeId: 's',
  payload: { text: 'hi', n: 1, body: { q: 1 }, list: [] },
  run: { id: 'r', accountTimeZone: 'UTC' },
};

function eventOf(pick: Pick, state: EngineState): RunEvent {
  const open = openRefs(state);
  const target = pick.ref === 3 ? undefined : open[pick.ref % Math.max(1, open.length)];
  const ref = target?.ref ?? 'nobody#1';
  const output = { id: 'x'.repeat(pick.size), n: pick.size, value: 'yes' };
  if (pick.what === 9) return pick.size === 1 ? { kind: 'cancel', reason: 'test' } : start;
  if (target?.phase === 'wait')
    return pick.what < 4
      ? { kind: 'timeout', ref }
      : {
          kind: 'answer',
          ref,
          answer: { kind: 'reply', payload: { text: 'yes' } },
          contact: pick.what === 5 ? { id: 'c', name: 'Maja', phone: null } : null,
        };
  const kind = target?.phase === 'call' ? 'call' : 'effect';
  if (pick.what < 5) return { kind, ref, result: { port: 'next', output } };
  if (pick.what === 5) return { kind, ref, result: { error: { code: 'test.error', message: 'No.' } } };
  return { kind, ref, result: { wait: { keys: [{ kind: 'reply', key: 'k' }], dueAt: pick.what === 6 ? null : 50, output } } };
}

function play(plan: Plan, choices: Pick[], between: (state: EngineState) => EngineState) {
  const commands: Command[] = [];
  const traces: Trace[] = [];
  let state: EngineState | null = null;
  for (const [now, pick] of [null, ...choices].entries()) {
    const before: string = JSON.stringify(state);
    const step = advance(plan, state, pick && state ? eventOf(pick, state) : start, now, tables);
    expect(JSON.stringify(state)).toBe(before);
    commands.push(...step.commands);
    traces.push(...step.traces);
    state = between(step.state);
    expect(JSON.stringify(state).length).toBeLessThan(256 * 1024);
  }
  return { state, commands, traces };
}

const runs = 400;
it('random graphs x random events: never throws, same events give the same, a serialised state changes nothing, refs and ends are sound', () => {
  let ran = 0;
  fc.assert(
    fc.property(graph, picks, (broken, choices) => {
      const plan = repaired(broken);
      if (!plan) return;
      ran += 1;
      const one = play(plan, choices, (state) => state);
      expect(play(plan, choices, (state) => state)).toEqual(one);
      expect(play(JSON.parse(JSON.stringify(plan)) as Plan, choices, (state) => JSON.parse(JSON.stringify(state)) as EngineState)).toEqual(
        one,
      );
      expect(one.traces.map((step) => step.seq)).toEqual(one.traces.map((_, i) => i + 1));
      const ends = one.commands.filter((command) => command.kind === 'end');
      expect(ends.length).toBe(one.state?.status === 'open' ? 0 : 1);
      const asked = one.commands.flatMap((command) =>
        command.kind === 'effect' || command.kind === 'call' || command.kind === 'wait' ? [command.ref] : [],
      );
      expect(new Set(asked).size).toBe(asked.length);
    }),
    { numRuns: runs, endOnFailure: true },
  );
  expect(ran).toBeGreaterThan(runs / 4);
});
