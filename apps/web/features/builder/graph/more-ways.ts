import { defaultInput, type Graph, type GraphNode } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';

/** A Branch as a Switch: its way, a new one, and the last; tracks stay where they lead. */
export function moreWays(graph: Graph, id: string): Graph {
  const spec = catalogue.get('logic.switch');
  const node = graph.nodes.find((one) => one.id === id);
  if (!spec || node?.type !== 'logic.if') return graph;
  return {
    ...graph,
    nodes: graph.nodes.map((one) => (one === node ? { ...one, type: spec.type, version: spec.version, input: waysOf(node) } : one)),
    edges: graph.edges.map((edge) => (edge.from === id && edge.port === 'no' ? { ...edge, port: 'otherwise' } : edge)),
  };
}

function waysOf({ input }: GraphNode): Record<string, unknown> {
  const spec = catalogue.get('logic.if');
  const { yes, no, condition = '' } = { ...(spec ? defaultInput(spec) : {}), ...input };
  return {
    cases: [
      { port: 'yes', title: yes, when: condition },
      { port: 'case2', title: '', when: '' },
    ],
    ...(input.no === undefined ? {} : { otherwise: no }),
  };
}
