import { applyFix, type Graph, type GraphEdit } from '@signalbox/flow';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';
import { makeRoom } from './make-room.ts';

/** The graph after a fix of the compiler, which knows nothing of places: a step that changes its frame stays where it is seen. */
export function fixGraph(graph: Graph, fix: GraphEdit): Graph {
  const fixed = applyFix(graph, fix);
  if (fix.kind !== 'setWithin') return makeRoom(graph, fixed);
  const layout = layoutOf(graph);
  const box = layout.get(fix.nodeId);
  const frame = layout.get(fix.within ?? '') ?? { x: 0, y: 0 };
  const nodes = fixed.nodes.map((node) =>
    node.id === fix.nodeId && box ? { ...node, position: { x: box.x - frame.x, y: box.y - frame.y } } : node,
  );
  return makeRoom(graph, { ...fixed, nodes });
}
