import { describe, expect, it } from 'vitest';
import { advance } from '../engine/advance.ts';
import type { RunEvent } from '../engine/engine-types.ts';
import type { EngineState } from '../engine/state.ts';
import type { Graph } from '../graph/graph.ts';
import { inside, type Nodes, startGraph } from '../testing/structure-cases.ts';
import { testCatalogue, testSteering } from '../testing/test-nodes.ts';
import { testStart } from '../testing/test-plan.ts';
import { compile } from './compile.ts';
import { missingValues, startPosition, waitingPosition } from './missing-values.ts';

const day = { duration: { amount: 1, unit: 'days' } };
const set = (name: string, value = 'x') => ['set', { values: [{ name, value }] }] as const;
const says = (text: string) => ['step', { text }] as const;
const graph = (nodes: Record<string, readonly unknown[]>, tracks: string[]): Graph => startGraph(nodes as Nodes, tracks);

/** A run of a graph, as far as it goes by itself; steps answer at once. */
function waiting(before: Graph): EngineState {
  const { plan, issues } = compile(before, testCatalogue);
  if (!plan) throw new Error(JSON.stringify(issues));
  const todo: RunEvent[] = [testStart];
  let state: EngineState | null = null;
  for (let event = todo.shift(); event; event = todo.shift()) {
    const step = advance(plan, state, event, 0, { steering: testSteering });
    state = step.state;
    for (const command of step.commands)
      if (command.kind === 'effect') todo.push({ kind: 'effect', ref: command.ref, result: { port: 'next', output: { id: 'i', n: 1 } } });
  }
  if (!state?.tokens.length) throw new Error('it does not wait');
  return state;
}
/** What a run that waits by the first graph would miss by the second. */
function missing(before: Graph, after: Graph): string[] {
  const { issues } = compile(after, testCatalogue);
  expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  return missingValues(after, { before, catalogue: testCatalogue, position: waitingPosition(waiting(before)) }).map(
    ({ nodeId, value }) => `${nodeId} ${value}`,
  );
}

describe('a run that waits', () => {
  const order = (name: string, end: readonly unknown[] = says('x')) =>
    graph({ order: set(name), hold: ['wait', day], end }, ['s>order', 'order>hold', 'hold>end']);

  it('has what it has passed, by the names of then', () => {
    expect(missing(order('sum'), order('sum', says('{{ order.sum }} {{ s.text }} {{ trigger.n }}')))).toEqual([]);
    expect(missing(order('sum'), order('total', says('{{ order.total }}')))).toEqual(['end order.total']);
    expect(missing(order('sum'), order('total', says('{{ default(order.total, "") }}')))).toEqual([]);
  });

  it('has not passed a step that is new before it, and will pass one that is new behind it', () => {
    const tracks = ['s>hold', 'hold>end'];
    const plain = graph({ hold: ['wait', day], end: says('x') }, tracks);
    const ahead = graph({ fresh: set('a'), hold: ['wait', day], end: says('{{ fresh.a }}') }, ['s>fresh', 'fresh>hold', 'hold>end']);
    const behind = graph({ hold: ['wait', day], fresh: set('a'), end: says('{{ fresh.a }}') }, ['s>hold', 'hold>fresh', 'fresh>end']);
    expect(missing(plain, ahead)).toEqual(['end fresh.a']);
    expect(missing(plain, behind)).toEqual([]);
  });

  it('leaves the step where it waits with what that step had before', () => {
    const own = (text: string, end: string) => graph({ hold: ['ask', { text }], end: says(end) }, ['s>hold', 'hold.reply>end']);
    const state = missing.bind(null, graph({ before: set('a'), w: ['wait', day], z: says('x') }, ['s>before', 'before>w', 'w>z']));
    expect(state(graph({ before: set('a'), w: ['wait', day], z: says('{{ before.a }}') }, ['s>before', 'before>w', 'w>z']))).toEqual([]);
    // Its settings are worked out already, so what is new in them it does not need.
    const { plan } = compile(own('x', 'x'), testCatalogue);
    if (!plan) throw new Error('no plan');
    const position = {
      ...startPosition(plan, 'hold', { values: {}, payload: {}, hasContact: false }),
      at: [{ nodeId: 'hold', enters: false }],
    };
    const found = missingValues(own('{{ s.text }}', '{{ hold.value }} {{ s.n }}'), {
      before: own('x', 'x'),
      catalogue: testCatalogue,
      position,
    });
    expect(found.map(({ nodeId, value }) => `${nodeId} ${value}`)).toEqual(['end s.n']);
  });
});

describe('on branches', () => {
  /** Branch `one` waits, `two` has come to the join, `three` waits, too. */
  const forked = (more: { three?: readonly unknown[]; need?: string; end?: string }) =>
    graph(
      {
        ...{ f: ['fork', { take: 'one,two,three' }], a: ['wait', day], a2: says('x'), b: set('b') },
        ...{ c: ['wait', day], c2: more.three ?? says('x'), j: ['join', { need: more.need ?? 'all' }], end: says(more.end ?? 'x') },
      },
      ['s>f', 'f.one>a', 'a>a2', 'a2>j', 'f.two>b', 'b>j', 'f.three>c', 'c>c2', 'c2>j', 'j>end'],
    );
  it('one that has come has set what the run holds; one that is on its way sets what is ahead of it', () => {
    expect(missing(forked({}), forked({ three: set('c'), end: '{{ b.b }} {{ c2.c }} {{ a2.id }}' }))).toEqual([]);
  });
  /** Branch `one` ended at a condition with nothing behind it, `two` waits; the join never has all of them. */
  const ending = (condition: string, more: { end?: string; need?: string; tracks?: string[] } = {}) =>
    graph(
      {
        ...{ f: ['fork', { take: 'one,two,three' }], q: ['if', { condition }], a: set('a'), w: ['wait', day], c: ['wait', day] },
        ...{ j: ['join', { need: more.need ?? 'all' }], end: says(more.end ?? 'x') },
      },
      ['s>f', 'f.one>q', 'q.yes>a', 'a>j', 'f.two>w', 'w>j', 'f.three>c', 'c>j', 'j>end', ...(more.tracks ?? [])],
    );
  it('one that ended before the join: what comes after all have come is not reached', () => {
    expect(missing(ending('false'), ending('false', { end: '{{ a.a }}' }))).toEqual([]);
    expect(missing(ending('false'), ending('false', { end: '{{ a.a }}', need: 'all', tracks: ['j.incomplete>f'] }))).toEqual([]);
  });
  it('one under way that ends whatever comes, as its own branches ended, does not come to the join', () => {
    const nested = (end: string) =>
      graph(
        {
          ...{ f: ['fork', { take: 'one,two,three' }], g: ['fork', { take: 'one,two,three' }], q: ['if', { condition: 'false' }] },
          ...{ a: set('a'), v: ['wait', day], w: ['wait', day], k: ['join', { need: 'all' }], x: ['wait', day], y: ['wait', day] },
          ...{ j: ['join', { need: 'all' }], end: says(end) },
        },
        [
          ...['s>f', 'f.one>g', 'g.one>q', 'q.yes>a', 'a>k', 'g.two>v', 'v>k', 'g.three>w', 'w>k', 'k>j'],
          ...['f.two>x', 'x>j', 'f.three>y', 'y>j', 'j>end'],
        ],
      );
    expect(missing(nested('x'), nested('{{ a.a }}'))).toEqual([]);
  });
  it('one that has come will not pass what is new on it', () => {
    const before = forked({});
    const b2 = { ...before.nodes[4], id: 'b2', input: { values: [{ name: 'more', value: 'x' }] } } as Graph['nodes'][number];
    const edges = before.edges.map((edge) => (edge.from === 'b' ? { ...edge, to: 'b2' } : edge));
    const end = { ...before.nodes.at(-1), input: { text: '{{ b2.more }}' } } as Graph['nodes'][number];
    const nodes = [...before.nodes.slice(0, -1), end, b2];
    expect(missing(before, { ...before, nodes, edges: [...edges, { id: 'b2', from: 'b2', port: 'next', to: 'j' }] })).toEqual([
      'end b2.more',
    ]);
  });
});

it('a run in a loop decides by its condition again, and goes through the body again', () => {
  const looped = (own: { q?: true; condition?: string; first?: string; after?: string } = {}) =>
    graph(
      {
        ...{ p: set('a'), ...(own.q ? { q: set('a') } : {}), l: ['loop', { condition: own.condition ?? 'true' }] },
        ...{ b: [...says(own.first ?? 'x'), inside('l')], w: ['wait', day, inside('l')], end: says(own.after ?? 'x') },
      },
      ['s>p', ...(own.q ? ['p>q', 'q>l'] : ['p>l']), 'l.round>b', 'b>w', 'l.done>end'],
    );
  expect(missing(looped(), looped({ condition: 'p.a == "x"', first: '{{ p.a }}', after: '{{ p.a }} {{ l.rounds }}' }))).toEqual([]);
  expect(missing(looped(), looped({ q: true, condition: 'q.a == "x"' }))).toEqual(['l q.a']);
  expect(missing(looped(), looped({ q: true, first: '{{ q.a }}' }))).toEqual(['b q.a']);
  expect(missing(looped(), looped({ q: true, after: '{{ q.a }}' }))).toEqual(['end q.a']);
});

it('a run that is to begin at a step goes into it', () => {
  const before = graph({ p: set('a'), z: says('{{ p.a }}') }, ['s>p', 'p>z']);
  const { plan } = compile(before, testCatalogue);
  const at = (values: Record<string, Record<string, unknown>>) =>
    plan &&
    missingValues(before, {
      before,
      catalogue: testCatalogue,
      position: startPosition(plan, 'z', { values, payload: {}, hasContact: true }),
    });
  expect(at({ p: { a: 'x' } })).toEqual([]);
  expect(at({})).toEqual([{ nodeId: 'z', title: { word: 'nodes.step.title', text: 'Step' }, value: 'p.a' }]);
});
