import type { Graph, GraphEdge, GraphNode, NodeFixture, NodeSpec } from '@signalbox/flow';
import { portsOf } from '@signalbox/flow';
import { z } from 'zod';
import type { Given } from './fixture-world.ts';

/** The workflow around one step, called `it`: what has to stand before, inside and after it so that it can run. */
export function fixtureGraph(spec: NodeSpec, fixture: NodeFixture, given: Given): Graph {
  const it: GraphNode = { ...base, id: 'it', type: spec.type, version: spec.version, input: fixture.input };
  const parts = spec.block === 'join' ? branchesInto(given) : { nodes: [], edges: [edge('start', 'next', 'it')] };
  const nodes: GraphNode[] = [{ ...base, id: 'start', type: 'test.start' }, it, ...parts.nodes];
  const edges = [...parts.edges];
  const inside = portsOf(spec, spec.input.parse(fixture.input)).find((port) => port.inside);
  if (inside) {
    nodes.push({ ...note('body', given.bodyFails), within: 'it' });
    edges.push(edge('it', inside.name, 'body'));
    // Only a try with a way for errors catches them.
    if (fixture.port === 'error' && spec.block === 'try') {
      nodes.push(note('after'));
      edges.push(edge('it', 'error', 'after'));
    }
  }
  if (spec.block === 'goto') nodes.push(note('there'));
  return { format: 1, notes: [], nodes, edges };
}

/** The workflow that a step calls. */
export function calledGraph({ takes, returns, fails }: NonNullable<Given['called']>): Graph {
  const inputs = takes === undefined ? [] : [{ name: takes, type: 'text', required: true }];
  const values = Object.entries(returns ?? {}).map(([name, value]) => ({ name, value }));
  return {
    format: 1,
    notes: [],
    nodes: [
      { ...base, id: 'called', type: 'trigger.workflow', input: { inputs } },
      fails ? note('back', fails) : { ...base, id: 'back', type: 'flow.return', input: { values } },
    ],
    edges: [edge('called', 'next', 'back')],
  };
}

/** Starts the run of a fixture; its payload stands for every way a run can start. */
export const startSpec: NodeSpec = {
  type: 'test.start',
  version: 1,
  kind: 'trigger',
  group: 'trigger',
  title: 'Start',
  help: 'Start.',
  icon: 'play',
  synonyms: [],
  input: z.object({}),
  output: z.object({
    ...{ from: z.string(), to: z.string(), text: z.string(), keyword: z.string(), rest: z.string() },
    ...{ method: z.string(), body: z.unknown(), headers: z.record(z.string(), z.string()), query: z.record(z.string(), z.string()) },
  }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: () => '',
  bind: () => ({ kind: 'manual', keys: [], sourceId: null, config: {} }),
};

const base = { version: 1, title: '', input: {}, position: { x: 0, y: 0 }, off: false, note: '' };
const edge = (from: string, port: string, to: string): GraphEdge => ({ id: `${from}.${port}.${to}`, from, port, to });
const note = (id: string, fails?: { code: string; message: string }): GraphNode =>
  fails ? { ...base, id, type: 'flow.fail', input: fails } : { ...base, id, type: 'run.log', input: { text: 'Here' } };

/** A fork into the branches a and b that lead to the step. */
function branchesInto({ ended, slow }: Given): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const names = ['a', 'b'];
  const nodes: GraphNode[] = [
    { ...base, id: 'fork', type: 'logic.parallel', input: { branches: names.map((port) => ({ port, title: port })) } },
  ];
  const edges = [edge('start', 'next', 'fork')];
  for (const name of names) {
    const id = `way_${name}`;
    nodes.push(wayOf(id, slow.includes(name), ended.includes(name)));
    edges.push(edge('fork', name, id), edge(id, ended.includes(name) ? 'yes' : 'next', 'it'));
  }
  return { nodes, edges };
}

function wayOf(id: string, isSlow: boolean, ends: boolean): GraphNode {
  if (ends) return { ...base, id, type: 'logic.if', input: { condition: 'trigger.keyword == ""' } };
  return isSlow ? { ...base, id, type: 'logic.wait', input: { duration: { amount: 1, unit: 'hours' } } } : note(id);
}
