import type { Graph, GraphNode } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';

/** Why a step cannot be jumped to; null = it can. A jump is a track in disguise, so it stays in its frame too. */
export function whyNoJump(graph: Graph, fromId: string, to: GraphNode): string | null {
  const from = graph.nodes.find((node) => node.id === fromId);
  if (to.id === fromId) return 'A step cannot go on at itself.';
  if (catalogue.get(to.type)?.kind === 'trigger') return 'A trigger starts the workflow; nothing leads to it.';
  return from && from.within !== to.within ? 'A jump cannot cross the border of a frame.' : null;
}
