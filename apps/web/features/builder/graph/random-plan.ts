import { emptyGraph, type Graph, type GraphNode } from '@signalbox/flow';
import fc from 'fast-check';
import { stepModel } from '../../canvas/cards/step-model.ts';

const types: readonly (readonly [type: string, input: Record<string, unknown>])[] = [
  ['msg.reply', { text: 'x' }],
  ['run.log', { text: 'x' }],
  ['logic.if', { when: 'true' }],
  ['logic.parallel', { branches: ['a', 'b', 'c'].map((port) => ({ port, title: port })) }],
  ['http.request', { url: 'https://example.com' }],
  ['logic.forEach', {}],
  ['logic.try', {}],
  ['human.approve', { timeout: { amount: 5, unit: 'minutes' } }],
];
const step = fc.record({
  kind: fc.nat({ max: types.length - 1 }),
  /** Which port it hangs on, counted over all that are there. */
  at: fc.nat(),
  /** Further tracks: from a port to a step of the same frame. */
  more: fc.array(fc.record({ port: fc.nat(), to: fc.nat() }), { maxLength: 1 }),
  x: fc.integer({ min: -500, max: 2500 }),
  y: fc.integer({ min: -500, max: 2500 }),
});

/** Workflows of all shapes: ways that part, meet and go back, frames in frames, steps anywhere. */
export const randomPlan = (most: number): fc.Arbitrary<Graph> => fc.array(step, { minLength: 2, maxLength: most }).map(planOf);

function planOf(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]): Graph {
  let graph: Graph = { ...emptyGraph(), nodes: [nodeOf('start', 'trigger.manual', {}, { x: 0, y: 0 })] };
  for (const [index, { kind, at, more, x, y }] of steps.entries()) {
    const [type, input] = types[kind] ?? ['run.log', {}];
    const ends = looseEnds(graph);
    const end = ends[at % Math.max(1, ends.length)];
    const node = nodeOf(`s${index}`, type, input, { x, y }, end?.within);
    graph = { ...graph, nodes: [...graph.nodes, node] };
    if (end) graph = joined(graph, end, node.id);
    for (const { port, to } of more) {
      const open = looseEnds(graph);
      const from = open[port % Math.max(1, open.length)];
      const targets = graph.nodes.filter((one) => one.within === from?.within && one.id !== 'start');
      const target = targets[to % Math.max(1, targets.length)];
      if (from && target) graph = joined(graph, from, target.id);
    }
  }
  return graph;
}

interface End {
  from: string;
  port: string;
  /** The frame that what follows stands in. */
  within: string | undefined;
}
function looseEnds(graph: Graph): End[] {
  return graph.nodes.flatMap((node) => {
    const model = stepModel(node, graph.edges);
    const isLoose = (port: string) => !graph.edges.some((edge) => edge.from === node.id && edge.port === port);
    const out = [...model.main, ...model.sidings, ...model.quiet].map(
      ({ name }): End => ({ from: node.id, port: name, within: node.within }),
    );
    const into: End[] = model.inside ? [{ from: node.id, port: model.inside.name, within: node.id }] : [];
    return [...into, ...out].filter((end) => isLoose(end.port));
  });
}
const joined = (graph: Graph, { from, port }: End, to: string): Graph => ({
  ...graph,
  edges: [...graph.edges, { id: `${from}.${port}.${to}`, from, port, to }],
});
const nodeOf = (id: string, type: string, input: Record<string, unknown>, position: GraphNode['position'], within?: string): GraphNode => ({
  ...{ id, type, version: 1, title: '', input, position, off: false, note: '' },
  ...(within === undefined ? {} : { within }),
});
