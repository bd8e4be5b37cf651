import { expect, it } from 'vitest';
import type { Graph } from '../graph/graph.ts';
import { compileCatalogue } from '../testing/compile-test-nodes.ts';
import { type Nodes, startGraph } from '../testing/structure-cases.ts';
import { testGraph } from '../testing/test-nodes.ts';
import { compile } from './compile.ts';

/** Ways out and settings of the types that a tangle is made of. */
const kinds: [type: string, ports: string[], input: Record<string, unknown>][] = [
  ['if', ['yes', 'no', 'error'], { condition: 'n3.id == ""' }],
  ['fork', ['one', 'two', 'three', 'error'], {}],
  ['join', ['next', 'incomplete', 'timeout'], {}],
  ['ask', ['reply', 'timeout', 'error'], { text: '{{ n5.id }} {{ default(n7.value, "") }}' }],
  ['try', ['do', 'next', 'error'], {}],
  ['loop', ['round', 'done', 'limit'], { condition: 'n3.id == ""' }],
  ['items', ['item', 'done', 'error'], { list: 'trigger.list' }],
  ['goto', [], { step: 'n9' }],
];

/** 2,000 steps with about 6,000 tracks between any of them; always the same for one seed. */
function tangle(seed: number, of: readonly number[], bodies: boolean): Graph {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const nodes: Nodes = {};
  const tracks = ['s>n0'];
  for (let i = 0; i < 1999; i += 1) {
    const [type, ports, input] = kinds[of[random(of.length)] ?? 0] ?? ['step', ['next'], {}];
    nodes[`n${i}`] = [type, input, bodies && random(3) === 0 ? { within: `n${random(1999)}` } : {}];
    for (const port of ports) if (tracks.length < 6000) tracks.push(`n${i}.${port}>n${random(1999)}`);
  }
  return testGraph({ s: ['start'], ...nodes }, tracks);
}

// Far above what is measured (0.05 to 0.4 s), so that a busy machine does not fail it and a square of 2,000 does.
const patience = 5000;
it.each([
  ['branches', [0, 3], false],
  ['forks', [1], false],
  ['forks, joins and branches', [0, 1, 2], false],
  ['everything', [0, 1, 2, 3, 4, 5, 6, 7], false],
  ['everything, inside each other', [0, 1, 2, 3, 4, 5, 6, 7], true],
])('a tangle of %s is answered soon', (_name, of, bodies) => {
  for (const seed of [1, 7]) {
    const graph = tangle(seed, of, bodies);
    const start = performance.now();
    const { issues } = compile(graph, compileCatalogue);
    expect(performance.now() - start).toBeLessThan(patience);
    expect(issues.length).toBeGreaterThan(0);
  }
});

it('a workflow of a thousand steps with branches, bodies and templates compiles soon, and to a plan', () => {
  const nodes: Nodes = {};
  const tracks: string[] = [];
  let last = 's';
  for (let i = 0; i < 110; i += 1) {
    const text = `Hi {{ upper(trigger.text) }}, {{ trigger.n + ${i} }}`;
    Object.assign(nodes, {
      [`q${i}`]: ['if', { condition: `trigger.n > ${i} && trigger.text != "x"` }],
      [`y${i}`]: ['step', { text: `${text} {{ q${i}.matched }}` }],
      [`f${i}`]: ['fork'],
      [`a${i}`]: ['step', { text }],
      [`b${i}`]: ['step', { text }],
      [`c${i}`]: ['try'],
      [`i${i}`]: ['step', { text }, { within: `c${i}` }],
      [`j${i}`]: ['join'],
      [`e${i}`]: ['step', { text: `{{ a${i}.id }} {{ b${i}.n + 1 }} {{ i${i}.id }} {{ default(y${i}.id, "") }}` }],
    } satisfies Nodes);
    tracks.push(
      `${last}>q${i}`,
      `q${i}.yes>y${i}`,
      `q${i}.no>f${i}`,
      `y${i}>f${i}`,
      `f${i}.one>a${i}`,
      `f${i}.two>b${i}`,
      `f${i}.three>c${i}`,
    );
    tracks.push(`c${i}.do>i${i}`, `a${i}>j${i}`, `b${i}>j${i}`, `c${i}>j${i}`, `j${i}>e${i}`);
    last = `e${i}`;
  }
  const graph = startGraph(nodes, tracks);
  const start = performance.now();
  const { plan, issues } = compile(graph, compileCatalogue);
  expect(performance.now() - start).toBeLessThan(patience);
  expect(issues).toEqual([]);
  expect(Object.keys(plan?.nodes ?? {})).toHaveLength(991);
});
