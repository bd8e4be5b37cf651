import { suggest } from '../graph/suggest.ts';
import { containersAround } from './compile-containers.ts';
import type { EdgeContext } from './compile-edges.ts';
import type { CompileNode } from './compile-nodes.ts';
import type { GraphFix, Issue } from './issue.ts';
import type { Track } from './track.ts';

/** The track that a jump stands for; null when it leads nowhere, which is then reported. */
export function jumpOf(node: CompileNode, { nodes, known }: EdgeContext, issues: Issue[]): Track | null {
  const to = node.input.step;
  // An empty setting is the schema's to report.
  if (typeof to !== 'string' || to === '') return null;
  const report = (code: string, message: string, fix?: GraphFix): null => {
    issues.push({ code, severity: 'error', nodeId: node.id, field: 'step', message, ...(fix ? { fix } : {}) });
    return null;
  };
  const target = nodes.get(to);
  if (!target) {
    if (known(to)) return null;
    const near = suggest(to, nodes.keys());
    return report(
      'goto.unknown',
      `${node.title} leads to ${to}, which is not there any more. ${near ? `Did you mean ${near}?` : 'Choose another step.'}`,
      near
        ? { kind: 'set', title: `Change to ${near}`, nodeId: node.id, field: 'step', value: near }
        : { kind: 'removeNode', title: 'Remove this step', nodeId: node.id },
    );
  }
  const remove: GraphFix = { kind: 'removeNode', title: 'Remove this step', nodeId: node.id };
  if (target.spec.kind === 'trigger')
    return report('goto.trigger', `${node.title} leads to ${target.title}, which starts the workflow. Choose the step after it.`, remove);
  if (target.within !== node.within) {
    const inner = containersAround(target, nodes)[0];
    const outer = containersAround(node, nodes)[0];
    return report(
      'goto.crossed',
      `${node.title} leads to ${target.title}, which stands ${inner ? `inside ${inner.title}` : `outside ${outer?.title ?? 'this container'}`}. Choose a step of the same container.`,
      remove,
    );
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
