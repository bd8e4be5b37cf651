import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { choice, namedValues } from '../graph/fields.ts';
import type { Graph } from '../graph/graph.ts';
import type { Catalogue, NodeSpec, Port } from '../graph/node-spec.ts';
import { safeParseGraph } from '../graph/parse-graph.ts';
import { runInMemory } from '../memory/memory-driver.ts';
import { testCatalogue, testGraph, testSteering } from '../testing/test-nodes.ts';
import { lineWord } from '../testing/test-plan.ts';
import { compile } from './compile.ts';
import { applyFix } from './issue.ts';

// What nobody draws on purpose: half-typed drafts, imports, words that mean something to the language underneath.

const base = { version: 1, group: 'logic', help: 'For tests.', icon: 'flask', synonyms: [], summary: () => '' } as const;
const waysOf: Record<string, Port[]> = { one: [{ name: 'next', title: '', line: 'main' }] };
const odd: NodeSpec[] = [
  {
    ...base,
    type: 'task',
    title: 'Task',
    kind: 'steer',
    input: z.object({ task: choice({ one: 'One' }, { title: 'What' }), lines: namedValues({ title: 'Lines' }).min(1).default([]) }),
    output: z.object({}),
    ports: ({ task }) => waysOf[String(task)] ?? ([{ title: 'nameless' }] as unknown as Port[]),
  },
  {
    ...base,
    ...{ type: 'grown', title: 'Grown', kind: 'steer', version: 2, input: z.object({}), output: z.object({}), ports: [] },
    upgrades: {
      1: (input) => {
        (input.list as unknown[]).push(1);
        return input;
      },
    },
  },
];
const catalogue: Catalogue = new Map([...testCatalogue, ...odd.map((spec) => [spec.type, spec] as const)]);
const issuesOf = (graph: Graph) => compile(graph, catalogue).issues;
const codes = (graph: Graph): string[] => issuesOf(graph).map((issue) => issue.code);
const fixOf = (graph: Graph, code: string) => issuesOf(graph).find((issue) => issue.code === code)?.fix;

describe('half-typed settings give issues, whatever the step type makes of them', () => {
  it.each(['constructor', 'gone', 7, null])('a choice that is %s', (task) => {
    const graph = testGraph({ s: ['start'], t: ['task', { task, lines: [{ name: 'a', value: '' }] }], m: ['step'] }, ['s>t', 't.nexxt>m']);
    expect(codes(graph)).toEqual(expect.arrayContaining(['edge.unknown_port']));
  });
  it('an older version that its upgrade cannot read', () => {
    expect(codes(testGraph({ s: ['start'], g: ['grown', { list: 'x' }, { version: 1 }] }, ['s>g']))).toEqual(['input.unknown']);
  });
  it('settings without end', () => {
    const nested = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    const graph = testGraph({ s: ['start'], m: ['step', { text: nested }] }, ['s>m']);
    expect(safeParseGraph(graph)).toMatchObject({ ok: false, error: { code: 'graph.invalid', variant: 'deep' } });
  });
});

test('texts of a graph are such as the database keeps', () => {
  const graph = testGraph({ s: ['start'], m: ['step', { text: 'a\u0000b\ud83d' }] }, ['s>m']);
  expect(safeParseGraph(graph)).toMatchObject({ ok: true, graph: { nodes: [{}, { input: { text: 'ab\ufffd' } }] } });
});

describe('a fix never makes it worse', () => {
  it('a new id is a free one', () => {
    const graph = testGraph({ s: ['start'], map: ['step'], map1: ['step'] }, ['s>map', 'map>map1']);
    const fix = fixOf(graph, 'node.reserved_id');
    expect(fix && codes(applyFix(graph, fix))).toEqual([]);
  });
  it('of two tracks with one id the second goes', () => {
    const graph = testGraph({ s: ['start'], m: ['step'] }, ['s>m', 's>m']);
    const fix = fixOf(graph, 'edge.port_taken');
    expect(fix && applyFix(graph, fix).edges).toHaveLength(1);
  });
  it('a setting is not set back to what is refused as well', () => {
    const graph = testGraph({ s: ['start'], t: ['task', { task: 'one', lines: [] }] }, ['s>t']);
    expect(issuesOf(graph)).toMatchObject([{ code: 'input.missing', field: 'lines' }]);
    expect(issuesOf(graph)[0]?.fix).toBeUndefined();
  });
});

test('two values of one name are one too many', () => {
  const twice = [1, 2].map((value) => ({ name: 'a', value: `${value}` }));
  expect(issuesOf(testGraph({ s: ['start'], v: ['set', { values: twice }] }, ['s>v']))).toMatchObject([
    {
      code: 'input.invalid',
      field: 'values',
      values: { field: { word: 'nodes.set.input.values.title', text: 'Values' }, reason: { word: 'reasons.ownNames' } },
    },
  ]);
});

describe('steps that are switched off', () => {
  const off = { off: true };
  const go = (graph: Graph) => {
    const { plan } = compile(graph, catalogue);
    if (!plan) throw new Error('does not compile');
    const ports = { effect: () => ({ result: { port: 'next', output: {} } }), call: () => ({ port: 'next', output: {} }) };
    const start = { triggerNodeId: 's', payload: {}, run: { id: 'r', accountTimeZone: 'UTC' } };
    return runInMemory({ plan, tables: { steering: testSteering }, ports, start });
  };
  it('are skipped where nothing follows, too', async () => {
    expect((await go(testGraph({ s: ['start'], m: ['step', {}, off] }, ['s>m']))).traces.map(lineWord)).toEqual([
      's>next',
      'm skipped>next',
    ]);
  });
  it('hold up no loop', async () => {
    const graph = testGraph({ s: ['start'], w: ['wait', { duration: { amount: 1, unit: 'days' } }, off] }, ['s>w', 'w>w']);
    expect(codes(graph)).toEqual(['loop.unguarded']);
    const run = await go(graph);
    expect([run.error?.code, run.traces.length]).toEqual(['run.too_many_rounds', 1002]);
  });
  it('have ways out of any name', async () => {
    const cases = [{ port: 'constructor', title: '', when: 'true' }];
    const run = await go(testGraph({ s: ['start'], w: ['switch', { cases }, off] }, ['s>w']));
    expect(run).toMatchObject({ status: 'done', error: null });
  });
});

test('a join holds up no loop by itself', () => {
  const graph = testGraph({ s: ['start'], f: ['fork'], j: ['join'] }, ['s>f', 'f.one>j', 'f.two>j', 'f.three>j', 'j>f']);
  expect(codes(graph)).toEqual(['loop.unguarded']);
});
