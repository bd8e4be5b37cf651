import type { Graph } from '@signalbox/flow';
import { type GraphLayout, layoutOf } from '../../canvas/layout/graph-layout.ts';

export type Way = 'up' | 'down' | 'left' | 'right';

/** The step that an arrow key goes to: along the tracks up and down (a frame leads into its body), by the ports and to the nearest card sideways. */
export function neighbour(graph: Graph, id: string, way: Way): string | null {
  const layout = layoutOf(graph);
  const at = layout.get(id);
  if (!at) return null;
  if (way === 'down') return below(graph, id, layout);
  if (way === 'up') return graph.edges.find((edge) => edge.to === id)?.from ?? at.within;
  const side = way === 'right' ? 1 : -1;
  return sibling(graph, { id, side, layout }) ?? (way === 'right' ? siding(graph, id, layout) : null) ?? beside(layout, id, side);
}

const targetOf = (graph: Graph, from: string, port: string): string | undefined =>
  graph.edges.find((edge) => edge.from === from && edge.port === port)?.to;

/** By the first port that leads on. From the last step of a body the way down leads on behind the frame. */
function below(graph: Graph, id: string, layout: GraphLayout): string | null {
  const model = layout.get(id)?.model;
  const ports = model ? [...(model.inside ? [model.inside] : []), ...model.main, ...model.sidings, ...model.quiet] : [];
  const next = ports.map((port) => targetOf(graph, id, port.name)).find((to) => to !== undefined);
  if (next) return next;
  const frame = layout.get(id)?.within;
  return frame ? (graph.edges.find((edge) => edge.from === frame && layout.get(edge.to)?.within !== frame)?.to ?? null) : null;
}

/** What follows the port beside the one that leads here. */
function sibling(graph: Graph, { id, side, layout }: { id: string; side: number; layout: GraphLayout }): string | null {
  const into = graph.edges.find((edge) => edge.to === id);
  const ports = layout.get(into?.from ?? '')?.model.main ?? [];
  const led = ports.flatMap((port) => targetOf(graph, into?.from ?? '', port.name) ?? []);
  const index = led.indexOf(id);
  return index < 0 ? null : (led[index + side] ?? null);
}

const siding = (graph: Graph, id: string, layout: GraphLayout): string | null =>
  layout
    .get(id)
    ?.model.sidings.map((port) => targetOf(graph, id, port.name))
    .find((to) => to !== undefined) ?? null;

function beside(layout: GraphLayout, id: string, side: number): string | null {
  const at = layout.get(id);
  if (!at) return null;
  const found = [...layout.values()]
    .filter((box) => box.id !== at.within)
    .map((box) => ({ id: box.id, dx: (box.x - at.x) * side, dy: Math.abs(box.y - at.y) }))
    .filter(({ dx }) => dx > 20)
    .sort((a, b) => a.dx + 2 * a.dy - (b.dx + 2 * b.dy));
  return found[0]?.id ?? null;
}
