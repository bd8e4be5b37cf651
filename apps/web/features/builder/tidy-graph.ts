import dagre from '@dagrejs/dagre';
import type { Graph } from '@signalbox/flow';
import { portPlace, stepModel, stepWidth } from '../canvas/step-model.ts';

/** Lays the steps out from top to bottom; what belongs to the main line stands under it. */
export function tidyGraph(graph: Graph): Graph {
  const plan = new dagre.graphlib.Graph();
  plan.setGraph({ rankdir: 'TB', nodesep: 48, ranksep: 46 });
  plan.setDefaultEdgeLabel(() => ({}));
  const models = new Map(graph.nodes.map((node) => [node.id, stepModel(node, graph.edges)]));
  for (const [id, model] of models) plan.setNode(id, { width: stepWidth, height: model.height });
  for (const edge of graph.edges) {
    const from = models.get(edge.from);
    if (from && models.has(edge.to)) plan.setEdge(edge.from, edge.to, { weight: portPlace(from, edge.port).line === 'main' ? 4 : 1 });
  }
  dagre.layout(plan);
  const nodes = graph.nodes.map((node) => {
    const at = plan.node(node.id);
    return { ...node, position: { x: Math.round(at.x - stepWidth / 2), y: Math.round(at.y - (models.get(node.id)?.height ?? 58) / 2) } };
  });
  return { ...graph, nodes };
}
