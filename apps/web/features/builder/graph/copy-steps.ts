import type { Graph } from '@signalbox/flow';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';
import { bodyOf } from './graph-scope.ts';

/** The chosen steps, frames with their bodies, and the tracks between them; what Copy keeps. Places are those of the canvas. */
export function copySteps(graph: Graph, ids: readonly string[]): Graph {
  const kept = new Set([...ids, ...bodyOf(graph, ids)]);
  const layout = layoutOf(graph);
  const nodes = graph.nodes
    .filter((node) => kept.has(node.id))
    .map((node) => {
      const box = layout.get(node.id);
      return box && !kept.has(node.within ?? '') ? { ...node, position: { x: box.x, y: box.y } } : node;
    });
  return { ...graph, notes: [], nodes, edges: graph.edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to)) };
}
