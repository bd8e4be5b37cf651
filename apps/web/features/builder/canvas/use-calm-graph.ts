import type { Graph, GraphNode } from '@signalbox/flow';
import { useDeferredValue } from 'react';

/**
 * The graph to draw: what is typed into a step comes to the canvas when the letter stands in its field, however large the
 * drawing is. What changes the drawing itself is there at once.
 */
export function useCalmGraph(graph: Graph): Graph {
  const before = useDeferredValue(graph);
  return before === graph || isSameDrawing(before, graph) ? before : graph;
}

/** The same steps in the same places with the same tracks and notes; what steps say may differ. */
export function isSameDrawing(before: Graph, after: Graph): boolean {
  const isSamePlace = (node: GraphNode, was: GraphNode | undefined): boolean =>
    node === was ||
    (node.id === was?.id && node.type === was.type && node.off === was.off && node.within === was.within && node.position === was.position);
  return (
    before.edges === after.edges &&
    before.notes === after.notes &&
    before.nodes.length === after.nodes.length &&
    after.nodes.every((node, index) => isSamePlace(node, before.nodes[index]))
  );
}
