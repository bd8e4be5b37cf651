import type { Graph } from '@signalbox/flow';

/** The step that an arrow key goes to: along the tracks up and down, to the nearest card sideways. */
export function neighbour(graph: Graph, id: string, way: 'up' | 'down' | 'left' | 'right'): string | null {
  const at = graph.nodes.find((node) => node.id === id);
  if (!at) return null;
  if (way === 'down') return graph.edges.find((edge) => edge.from === id)?.to ?? null;
  if (way === 'up') return graph.edges.find((edge) => edge.to === id)?.from ?? null;
  const side = way === 'right' ? 1 : -1;
  const found = graph.nodes
    .map((node) => ({ id: node.id, dx: (node.position.x - at.position.x) * side, dy: Math.abs(node.position.y - at.position.y) }))
    .filter(({ dx }) => dx > 20)
    .sort((a, b) => a.dx + 2 * a.dy - (b.dx + 2 * b.dy));
  return found[0]?.id ?? null;
}
