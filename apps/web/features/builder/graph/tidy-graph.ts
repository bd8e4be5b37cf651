import type { Graph } from '@signalbox/flow';
import { childrenOf, framePadding, layoutOf } from '../../canvas/layout/graph-layout.ts';
import { tidyOrder } from './tidy-order.ts';
import { type Placed, tidyPlaces } from './tidy-places.ts';

/**
 * Lays the steps out from top to bottom, bodies first, because a frame is as large as its body. What nothing leads to
 * keeps its order from left to right, and the whole its corner: where a person put them.
 */
export function tidyGraph(graph: Graph): Graph {
  const children = childrenOf(graph);
  const tidy = (now: Graph, frame: string | null): Graph => {
    const inner = children.get(frame) ?? [];
    const bodies = inner.reduce((at, node) => (children.has(node.id) ? tidy(at, node.id) : at), now);
    return tidyOne(bodies, new Set(inner.map((node) => node.id)), frame);
  };
  let [at, next] = [graph, tidy(graph, null)];
  // Where a loop begins follows from where it stands; the second time it stands there.
  for (let tries = 0; next !== at && tries < most; tries += 1) [at, next] = [next, tidy(next, null)];
  return next;
}
const most = 4;

/** The steps of one frame, or of the workflow itself. */
function tidyOne(graph: Graph, ids: ReadonlySet<string>, frame: string | null): Graph {
  const layout = layoutOf(graph);
  const boxes = [...ids].flatMap((id) => layout.get(id) ?? []);
  const places = tidyPlaces(tidyOrder(graph, boxes), boxes);
  if (places.size === 0) return graph;
  const corner = cornerOf([...places.values()]);
  const own = graph.nodes.filter((node) => ids.has(node.id)).map((node) => node.position);
  const to = frame === null ? cornerOf(own) : { x: framePadding.left, y: framePadding.top };
  let isMoved = false;
  const nodes = graph.nodes.map((node) => {
    const place = places.get(node.id);
    if (!place) return node;
    const position = { x: Math.round(place.x - corner.x + to.x), y: Math.round(place.y - corner.y + to.y) };
    if (position.x === node.position.x && position.y === node.position.y) return node;
    isMoved = true;
    return { ...node, position };
  });
  return isMoved ? { ...graph, nodes } : graph;
}

const cornerOf = (places: readonly Placed[]): Placed => ({
  x: Math.min(...places.map((place) => place.x)),
  y: Math.min(...places.map((place) => place.y)),
});
