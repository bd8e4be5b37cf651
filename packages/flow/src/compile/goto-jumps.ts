import { type ErrorFacts, word } from '@signalbox/words/light';
import { suggest } from '../graph/suggest.ts';
import { containersAround } from './check-containers.ts';
import type { EdgeContext } from './edge-problem.ts';
import { finding } from './finding.ts';
import type { GraphFix, Issue } from './issue.ts';
import type { CompileNode } from './read-nodes.ts';
import type { Track } from './track.ts';

/** The track that a jump stands for; null when it leads nowhere, which is then reported. */
export function jumpOf(node: CompileNode, { nodes, known }: EdgeContext, issues: Issue[]): Track | null {
  const to = node.input.step;
  // An empty setting is the schema's to report.
  if (typeof to !== 'string' || to === '') return null;
  const step = node.title;
  const report = (found: ErrorFacts, fix: GraphFix): null => {
    issues.push({ ...found, severity: 'error', nodeId: node.id, field: 'step', fix });
    return null;
  };
  const remove: GraphFix = { kind: 'removeNode', title: word('fixes.removeStep'), nodeId: node.id };
  const target = nodes.get(to);
  if (!target) {
    if (known(to)) return null;
    const near = suggest(to, nodes.keys());
    if (!near) return report(finding('goto.unknown', { step, to }), remove);
    const title = word('fixes.changeTo', { value: near });
    return report(finding('goto.unknown.near', { step, to, near }), { kind: 'set', title, nodeId: node.id, field: 'step', value: near });
  }
  if (target.spec.kind === 'trigger') return report(finding('goto.trigger', { step, to: target.title }), remove);
  if (target.within !== node.within) {
    const inner = containersAround(target, nodes)[0];
    if (inner) return report(finding('goto.crossed', { step, to: target.title, inner: inner.title }), remove);
    const outer = containersAround(node, nodes)[0]?.title ?? word('kinds.theContainer');
    return report(finding('goto.crossed.out', { step, to: target.title, outer }), remove);
  }
  return { from: node.id, port: 'next', to, loop: false };
}

/** Jumps that only lead to each other: a run would never arrive. */
export function jumpCircle(
  start: CompileNode,
  from: ReadonlyMap<string, readonly Track[]>,
  nodes: ReadonlyMap<string, CompileNode>,
): boolean {
  const seen = new Set<string>();
  for (let at: CompileNode | undefined = start; at?.block === 'goto'; at = nodes.get(from.get(at.id)?.[0]?.to ?? '')) {
    if (seen.has(at.id)) return true;
    seen.add(at.id);
  }
  return false;
}

/** Where a track ends up: jumps are no steps of the plan. */
export function landing(to: string, from: ReadonlyMap<string, readonly Track[]>, nodes: ReadonlyMap<string, CompileNode>): string | null {
  let at: string | undefined = to;
  for (let node = nodes.get(to); node?.spec.block === 'goto'; node = nodes.get(at ?? '')) {
    at = from.get(node.id)?.[0]?.to;
    if (at === undefined) return null;
  }
  return at ?? null;
}
