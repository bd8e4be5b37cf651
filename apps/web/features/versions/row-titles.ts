import { type Graph, nodeTitle } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import type { Say } from '@signalbox/words/light';
import type { DiffRow } from './diff-model.ts';

/** What the row is called. */
export function rowTitle(t: Say, { node }: Pick<DiffRow, 'node'>): string {
  if (!node) return t('versions.diff.settings');
  const card = cards.get(node.type);
  return node.title || (card ? nodeTitle(t, card) : node.type);
}

/** Titles of the steps of both versions. */
export function titlesOf(t: Say, graph: Graph): (nodeId: string) => string {
  const byId = new Map(graph.nodes.map((node) => [node.id, rowTitle(t, { node })]));
  return (nodeId) => byId.get(nodeId) ?? nodeId;
}
