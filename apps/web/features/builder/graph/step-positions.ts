import type { Graph, GraphNode } from '@signalbox/flow';
import { stepModel, stepWidth } from '../../canvas/cards/step-model.ts';
import { framePadding, layoutOf } from '../../canvas/layout/graph-layout.ts';
import { portPosition, type Size } from '../../canvas/layout/port-position.ts';
import { insidePortOf, scopeAfter } from './graph-scope.ts';

export type StepPosition = GraphNode['position'];
export const gap = 46;
const sideGap = 60;
/** Room that a new card needs at least, until its true size is known. */
const usual: Size = { width: stepWidth, height: 96 };

/** Where a step goes that follows `from` by `port`: under the port's ring, beside the card for a siding, at the head of a body. */
export function positionAfter(graph: Graph, from: GraphNode, { port, size = usual }: { port: string; size?: Size }): StepPosition {
  const within = scopeAfter(from, port);
  if (insidePortOf(from) === port) return freePosition(graph, { x: framePadding.left, y: framePadding.top }, { within, size });
  const box = layoutOf(graph).get(from.id);
  const model = box?.model ?? stepModel(from, graph.edges);
  const outer = box ?? { width: stepWidth, height: model.height };
  const ring = portPosition(model, port, outer, outer.width / 2);
  const { x, y } = from.position;
  if (ring.line === 'siding') return freePosition(graph, { x: x + outer.width + sideGap, y: y + ring.y + 30 }, { within, size });
  const below = y + outer.height + gap;
  const ports = Math.max(1, model.main.length);
  const index = Math.max(
    0,
    model.main.findIndex((one) => one.name === port),
  );
  const spread = (index - (ports - 1) / 2) * Math.max(stepWidth + 36, outer.width / ports);
  return freePosition(graph, { x: Math.round(x + outer.width / 2 + spread - size.width / 2), y: below }, { within, size });
}

/** The nearest place to the right of `wanted` where nothing stands; places are those of the given frame. */
export function freePosition(
  graph: Graph,
  wanted: StepPosition,
  { within, size = usual }: { within?: string | undefined; size?: Size } = {},
): StepPosition {
  const layout = layoutOf(graph);
  const beside = graph.nodes.filter((node) => node.within === within);
  let place = wanted;
  for (let tries = 0; tries < 200; tries += 1) {
    const hit = beside.find((node) => {
      const { width, height } = layout.get(node.id) ?? usual;
      const { x, y } = node.position;
      return place.x < x + width + 12 && place.x + size.width + 12 > x && place.y < y + height + 12 && place.y + size.height > y;
    });
    if (!hit) return place;
    place = { x: hit.position.x + (layout.get(hit.id)?.width ?? stepWidth) + 36, y: place.y };
  }
  return place;
}

/** Main ports that lead on (not into a body), in their order. */
export const mainPortsOf = (node: GraphNode): string[] => stepModel(node, []).main.map((port) => port.name);

/** Ids of the steps that can be reached from `id`, without itself. */
export function downstream(graph: Graph, id: string): Set<string> {
  const found = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const edge of graph.edges)
      if (edge.from === at && edge.to !== id && !found.has(edge.to)) {
        found.add(edge.to);
        open.push(edge.to);
      }
  }
  return found;
}
