import type { Graph } from '@signalbox/flow';
import type { Box, GraphLayout } from '../layout/graph-layout.ts';

const outside = 24;
const apart = 12;

/** The lane of each track that runs back up: right of the widest step that it passes, lanes beside each other; between two steps side by side. */
export function backLanes(graph: Graph, layout: GraphLayout): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  const taken: { from: number; to: number; x: number }[] = [];
  const boxes = [...layout.values()];
  for (const edge of graph.edges) {
    const [from, to] = [layout.get(edge.from), layout.get(edge.to)];
    if (!from || !to || to.within === from.id || to.y >= from.y + from.height) continue;
    const between = gapBetween(from, to);
    if (between !== null) {
      lanes.set(edge.id, between);
      continue;
    }
    const span = { from: to.y - 24, to: from.y + from.height + 24 };
    const passed = boxes.filter((box) => box.within === from.within && box.y < span.to && box.y + box.height > span.from);
    let x = Math.max(...passed.map(rightOf), rightOf(from), rightOf(to)) + outside;
    while (taken.some((lane) => Math.abs(lane.x - x) < apart && lane.from < span.to && lane.to > span.from)) x += apart;
    taken.push({ ...span, x });
    lanes.set(edge.id, x);
  }
  return lanes;
}
/** Side by side there is room for the lane between the two; null = they are not, or too close. */
function gapBetween(from: Box, to: Box): number | null {
  if (to.y + to.height < from.y) return null;
  const [left, right] = from.x < to.x ? [from, to] : [to, from];
  return right.x - rightOf(left) >= outside ? (rightOf(left) + right.x) / 2 : null;
}
const rightOf = (box: Box): number => box.x + box.width;
