import type { Graph, GraphNode } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';

/** Whether a step can be jumped to: not from itself, no trigger, and, as a jump is a track in disguise, in the same frame. */
export function canJump(graph: Graph, fromId: string, to: GraphNode): boolean {
  const from = graph.nodes.find((node) => node.id === fromId);
  if (to.id === fromId || catalogue.get(to.type)?.kind === 'trigger') return false;
  return from === undefined || from.within === to.within;
}
