import type { Graph, GraphNode } from '@signalbox/flow';
import { heights, isContainerType } from '../../canvas/cards/step-model.ts';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';

const edge = { left: 24, top: heights.head + 28 } as const;

/**
 * After an edit that lets frames grow: what stood below or right of them gives way by as much, so that nothing lies over
 * anything else. The inner frames first, because they let the outer ones grow.
 */
export function makeRoom(before: Graph, edited: Graph): Graph {
  let graph = fitBodies(edited);
  const old = layoutOf(before);
  const frames = graph.nodes
    .filter((node) => isContainerType(node.type) && old.has(node.id))
    .sort((a, b) => (old.get(b.id)?.depth ?? 0) - (old.get(a.id)?.depth ?? 0));
  for (const { id } of frames) {
    const [was, is] = [old.get(id), layoutOf(graph).get(id)];
    const node = graph.nodes.find((one) => one.id === id);
    const then = before.nodes.find((one) => one.id === id);
    if (!was || !is || !node || !then || then.within !== node.within) continue;
    const down = node.position.y + is.height - (then.position.y + was.height);
    const right = node.position.x + is.width - (then.position.x + was.width);
    if (down <= 0 && right <= 0) continue;
    const nodes = graph.nodes.map((one) =>
      one.id === id || one.within !== node.within ? one : shifted(one, { frame: then, was, down, right }),
    );
    graph = fitBodies({ ...graph, nodes });
  }
  return graph;
}

function shifted(
  one: GraphNode,
  { frame, was, down, right }: { frame: GraphNode; was: { width: number; height: number }; down: number; right: number },
): GraphNode {
  const { x, y } = one.position;
  const isBelow = down > 0 && y >= frame.position.y + was.height - 8;
  const isBeside =
    right > 0 &&
    x >= frame.position.x + was.width - 8 &&
    y > frame.position.y - 60 &&
    y < frame.position.y + was.height + Math.max(0, down);
  if (!isBelow && !isBeside) return one;
  return { ...one, position: { x: x + (isBeside ? right : 0), y: y + (isBelow ? down : 0) } };
}

/** A step that stands over the left edge of its frame widens it to the left; one over its head moves the body down. */
export function fitBodies(graph: Graph): Graph {
  const children = new Map<string, GraphNode[]>();
  for (const node of graph.nodes) if (node.within !== undefined) children.set(node.within, [...(children.get(node.within) ?? []), node]);
  const shifts = new Map<string, { x: number; y: number }>();
  for (const [id, body] of children) {
    const x = Math.max(0, edge.left - Math.min(...body.map((node) => node.position.x)));
    const y = Math.max(0, edge.top - Math.min(...body.map((node) => node.position.y)));
    if (x > 0 || y > 0) shifts.set(id, { x, y });
  }
  if (shifts.size === 0) return graph;
  const nodes = graph.nodes.map((node) => {
    const own = shifts.get(node.id)?.x ?? 0;
    const body = node.within === undefined ? undefined : shifts.get(node.within);
    if (own === 0 && !body) return node;
    return { ...node, position: { x: node.position.x - own + (body?.x ?? 0), y: node.position.y + (body?.y ?? 0) } };
  });
  return { ...graph, nodes };
}
