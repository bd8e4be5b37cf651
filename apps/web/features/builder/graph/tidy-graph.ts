import dagre from '@dagrejs/dagre';
import type { Graph, GraphNode } from '@signalbox/flow';
import { stepModel, stepWidth } from '../../canvas/cards/step-model.ts';
import { childrenOf, framePadding, layoutOf } from '../../canvas/layout/graph-layout.ts';
import { portPosition } from '../../canvas/layout/port-position.ts';

/** Lays the steps out from top to bottom, bodies first, because a frame is as large as its body. */
export function tidyGraph(graph: Graph): Graph {
  const children = childrenOf(graph);
  const tidy = (now: Graph, frame: string | null): Graph => {
    const inner = children.get(frame) ?? [];
    const bodies = inner.reduce((at, node) => (children.has(node.id) ? tidy(at, node.id) : at), now);
    return tidyOne(
      bodies,
      inner.map((node) => node.id),
      frame,
    );
  };
  return tidy(graph, null);
}

/** The steps of one frame, or of the workflow itself. */
function tidyOne(graph: Graph, ids: readonly string[], frame: string | null): Graph {
  const plan = new dagre.graphlib.Graph();
  plan.setGraph({ rankdir: 'TB', nodesep: 48, ranksep: 46 });
  plan.setDefaultEdgeLabel(() => ({}));
  const layout = layoutOf(graph);
  const nodes = new Map(graph.nodes.filter((node) => ids.includes(node.id)).map((node) => [node.id, node]));
  for (const id of ids) plan.setNode(id, { width: layout.get(id)?.width ?? stepWidth, height: layout.get(id)?.height ?? 58 });
  // In the order of the ports, so that the first outcome stands left and sidings right.
  for (const node of nodes.values())
    for (const { to, weight } of tracksOf(graph, node)) if (nodes.has(to)) plan.setEdge(node.id, to, { weight });
  dagre.layout(plan, { constraints: orders(graph, nodes) });
  const places = new Map(
    ids.map((id) => {
      const { x, y, width, height } = plan.node(id);
      return [id, { x: Math.round(x - width / 2), y: Math.round(y - height / 2) }];
    }),
  );
  const left = Math.min(...[...places.values()].map((place) => place.x), Number.POSITIVE_INFINITY);
  const top = Math.min(...[...places.values()].map((place) => place.y), Number.POSITIVE_INFINITY);
  const shift = frame === null ? { x: 0, y: 0 } : { x: framePadding.left - left, y: framePadding.top - top };
  return {
    ...graph,
    nodes: graph.nodes.map((node) => {
      const place = places.get(node.id);
      return place ? { ...node, position: { x: place.x + shift.x, y: place.y + shift.y } } : node;
    }),
  };
}

function tracksOf(graph: Graph, node: GraphNode): { to: string; weight: number }[] {
  const model = stepModel(node, graph.edges);
  const ports = [...model.main, ...model.sidings, ...model.quiet];
  return ports.flatMap((port) => {
    const edge = graph.edges.find((one) => one.from === node.id && one.port === port.name);
    return edge ? [{ to: edge.to, weight: portPosition(model, port.name).line === 'main' ? 4 : 1 }] : [];
  });
}

/** What follows one step stands side by side in the order of its ports. */
function orders(graph: Graph, nodes: ReadonlyMap<string, GraphNode>): { left: string; right: string }[] {
  return [...nodes.values()].flatMap((node) => {
    const follow = [...new Set(tracksOf(graph, node).map(({ to }) => to))].filter((id) => nodes.has(id));
    return follow.slice(1).map((right, index) => ({ left: follow[index] ?? right, right }));
  });
}
