import { word } from '@signalbox/words/light';
import { titleWord } from '../graph/card-words.ts';
import type { Catalogue } from '../graph/node-spec.ts';
import type { GraphFix, Issue } from './issue.ts';
import type { CompileNodes } from './read-nodes.ts';
import type { Tracks } from './track.ts';

interface ContactFixes {
  nodes: CompileNodes;
  tracks: Tracks;
  catalogue: Catalogue;
}

/** Findings about a missing contact with the step that finds one; only where whatever starts the run says from whom it came. */
export function withContactFixes(issues: readonly Issue[], { nodes, tracks, catalogue }: ContactFixes): Issue[] {
  const finder = [...catalogue.values()].find((spec) => spec.contact === 'sets' && !spec.hidden);
  const triggers = [...nodes.values()].filter(({ spec, off }) => spec.kind === 'trigger' && !off);
  if (!finder || triggers.length === 0 || !triggers.every(({ outputs }) => 'from' in outputs)) return [...issues];
  const edgesTo = (id: string): string[] => [...tracks.from.values()].flat().flatMap(({ to, edge }) => (to === id && edge ? [edge] : []));
  const fixBefore = (id: string): GraphFix | null => {
    const node = nodes.get(id);
    const edgeIds = edgesTo(id);
    if (!node || edgeIds.length === 0) return null;
    return {
      kind: 'insertNode',
      title: word('fixes.putBefore', { what: titleWord(finder), step: node.title }),
      type: finder.type,
      version: finder.version,
      before: id,
      edgeIds,
    };
  };
  return issues.map((issue) => {
    const fix = issue.code === 'contact.unset' && issue.nodeId !== null && !issue.fix ? fixBefore(issue.nodeId) : null;
    return fix ? { ...issue, fix } : issue;
  });
}
