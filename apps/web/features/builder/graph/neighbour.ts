import type { Graph } from '@signalbox/flow';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';

/** The step that an arrow key goes to: along the tracks up and down (a frame leads into its body), to the nearest card sideways. */
export function neighbour(graph: Graph, id: string, way: 'up' | 'down' | 'left' | 'right'): string | null {
  const layout = layoutOf(graph);
  const at = layout.get(id);
  if (!at) return null;
  if (way === 'down') return followed(graph, id, at.model.inside?.name) ?? graph.edges.find((edge) => edge.from === id)?.to ?? null;
  if (way === 'up') return graph.edges.find((edge) => edge.to === id)?.from ?? at.within;
  const side = way === 'right' ? 1 : -1;
  const found = [...layout.values()]
    .filter((box) => box.id !== at.within)
    .map((box) => ({ id: box.id, dx: (box.x - at.x) * side, dy: Math.abs(box.y - at.y) }))
    .filter(({ dx }) => dx > 20)
    .sort((a, b) => a.dx + 2 * a.dy - (b.dx + 2 * b.dy));
  return found[0]?.id ?? null;
}

/** From the last step of a body the way down leads on behind the frame. */
function followed(graph: Graph, id: string, inside: string | undefined): string | undefined {
  const into = graph.edges.find((edge) => edge.from === id && edge.port === inside)?.to;
  if (into) return into;
  if (graph.edges.some((edge) => edge.from === id)) return undefined;
  const frame = graph.nodes.find((node) => node.id === id)?.within;
  return frame === undefined
    ? undefined
    : graph.edges.find((edge) => edge.from === frame && edge.to !== id && !isIn(graph, edge.to, frame))?.to;
}
const isIn = (graph: Graph, id: string, frame: string): boolean => graph.nodes.find((node) => node.id === id)?.within === frame;
