import { diffGraphs, type Graph } from '@signalbox/flow';

/** How many things a run would notice: steps, and tracks between steps that stayed. */
export function countChanges(live: Graph, draft: Graph): number {
  const diff = diffGraphs(live, draft);
  const told = new Set([...diff.added, ...diff.removed].map((node) => node.id));
  const tracks = [...diff.addedEdges, ...diff.removedEdges].filter((edge) => !told.has(edge.from) && !told.has(edge.to));
  return told.size + diff.changed.length + new Set(tracks.map((edge) => `${edge.from}/${edge.port}`)).size;
}
