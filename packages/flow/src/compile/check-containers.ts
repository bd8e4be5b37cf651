import { type ErrorFacts, word } from '@signalbox/words/light';
import { suggest } from '../graph/suggest.ts';
import { finding } from './finding.ts';
import type { GraphFix, Issue } from './issue.ts';
import type { CompileNode, CompileNodes } from './read-nodes.ts';

/** For each, while and try hold a body; the port marked `inside` leads into it. */
export const isContainer = (node: Pick<CompileNode, 'spec'>): boolean =>
  node.spec.block === 'each' || node.spec.block === 'loop' || node.spec.block === 'try';

/** The port that leads into the body. */
export const insidePort = (node: CompileNode): string | null =>
  isContainer(node) ? (node.ports.find((port) => port.inside)?.name ?? null) : null;

/** The containers around a node, from the nearest outwards. Ends at what is no container, and at a circle. */
export function containersAround(node: CompileNode | undefined, nodes: CompileNodes): CompileNode[] {
  const around = new Set<CompileNode>();
  for (let at = containerOf(node, nodes); at && !around.has(at); at = containerOf(at, nodes)) around.add(at);
  return [...around];
}

const containerOf = (node: CompileNode | undefined, nodes: CompileNodes): CompileNode | undefined => {
  const container = node?.within === null || node?.within === undefined ? undefined : nodes.get(node.within);
  return container && isContainer(container) ? container : undefined;
};

/** Containers inside each other. */
const deepest = 20;

/** Reports steps that stand in something that cannot hold them. */
export function checkContainers(nodes: CompileNodes, known: (id: string) => boolean, issues: Issue[]): void {
  const reported = new Set<string>();
  for (const node of nodes.values()) {
    if (node.within === null) continue;
    const container = nodes.get(node.within);
    const step = node.title;
    const report = (found: ErrorFacts, fix: GraphFix = takeOut(node)): void =>
      void issues.push({ ...found, severity: 'error', nodeId: node.id, field: null, fix });
    if (node.spec.kind === 'trigger') report(finding('container.trigger', { step }));
    else if (!container) {
      // A container of unknown type has its own issue.
      if (known(node.within)) continue;
      const near = suggest(
        node.within,
        [...nodes.values()].filter((one) => isContainer(one) && one.id !== node.id).map((one) => one.id),
      );
      report(
        finding('container.unknown', { step, outer: node.within }),
        near ? { kind: 'setWithin', title: word('fixes.putInto', { container: near }), nodeId: node.id, within: near } : takeOut(node),
      );
    } else if (!isContainer(container)) report(finding('container.not_one', { step, outer: container.title }));
    else if (!reported.has(node.id)) {
      const circle = circleOf(node, nodes);
      for (const one of circle) reported.add(one.id);
      if (circle.length > 0)
        report(
          circle.length === 1
            ? finding('container.circle.self', { step })
            : finding('container.circle', { steps: circle.map((one) => one.title) }),
        );
      // What stands still further in needs no word of its own, and nothing is mended by taking out this one alone.
      else if (isContainer(node) && containersAround(node, nodes).length === deepest)
        issues.push({
          ...finding('container.too_deep', { step, count: deepest + 1, most: deepest }),
          severity: 'error',
          nodeId: node.id,
          field: null,
        });
    }
  }
}

const takeOut = (node: CompileNode): GraphFix => ({ kind: 'setWithin', title: word('fixes.takeOut'), nodeId: node.id, within: null });

/** The circle of containers that this node is part of, if any. */
function circleOf(node: CompileNode, nodes: CompileNodes): CompileNode[] {
  const way = [node];
  for (let at = containerOf(node, nodes); at; at = containerOf(at, nodes)) {
    if (at.id === node.id) return way;
    if (way.includes(at)) return [];
    way.push(at);
  }
  return [];
}
