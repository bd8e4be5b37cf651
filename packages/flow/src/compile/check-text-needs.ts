import { tryOr } from '../graph/ports-of.ts';
import { finding } from './finding.ts';
import type { Issue } from './issue.ts';
import { reachedAfter } from './read-forks.ts';
import type { CompileNodes } from './read-nodes.ts';
import type { Tracks } from './track.ts';

/** Steps that answer the text message that started the run, where a run can come that began otherwise. */
export function checkTextNeeds(nodes: CompileNodes, tracks: Tracks, issues: Issue[]): void {
  const others = [...nodes.values()].filter(({ id, spec }) => spec.kind === 'trigger' && !spec.bringsText && tracks.reached.has(id));
  const within = new Set(others.flatMap(({ id }) => [...reachedAfter(id, tracks)]));
  for (const id of tracks.reached) {
    const node = within.has(id) ? nodes.get(id) : undefined;
    if (!node || node.off || !tryOr(false, () => node.spec.needsText?.(node.input) ?? false)) continue;
    issues.push({
      ...finding('text.unset', { step: node.title }),
      severity: 'warning',
      nodeId: id,
      field: null,
    });
  }
}
