import type { Graph, GraphNode } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';

/** A Branch as a Switch: its way, a new one, and the last; tracks stay where they lead. */
export function moreWays(graph: Graph, id: string): Graph {
  const card = cards.get('logic.switch');
  const node = graph.nodes.find((one) => one.id === id);
  if (!card || node?.type !== 'logic.if') return graph;
  return {
    ...graph,
    nodes: graph.nodes.map((one) => (one === node ? { ...one, type: card.type, version: card.version, input: waysOf(node) } : one)),
    edges: graph.edges.map((edge) => (edge.from === id && edge.port === 'no' ? { ...edge, port: 'otherwise' } : edge)),
  };
}

function waysOf({ input }: GraphNode): Record<string, unknown> {
  const { yes, no, condition = '' } = { ...cards.get('logic.if')?.newSettings(), ...input };
  return {
    cases: [
      { port: 'yes', title: yes, when: condition },
      { port: 'case2', title: '', when: '' },
    ],
    ...(input.no === undefined ? {} : { otherwise: no }),
  };
}
