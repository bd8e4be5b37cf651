import { suggest } from '../graph/suggest.ts';
import type { CompileNode, CompileNodes } from './compile-nodes.ts';
import type { GraphFix, Issue } from './issue.ts';

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
    const report = (code: string, message: string, fix: GraphFix = takeOut(node)): void =>
      void issues.push({ code, severity: 'error', nodeId: node.id, field: null, message, fix });
    if (node.spec.kind === 'trigger')
      report('container.trigger', `${node.title} starts the workflow, so it cannot stand inside another step. Take it out.`);
    else if (!container) {
      // A container of unknown type has its own issue.
      if (known(node.within)) continue;
      const near = suggest(
        node.within,
        [...nodes.values()].filter((one) => isContainer(one) && one.id !== node.id).map((one) => one.id),
      );
      report(
        'container.unknown',
        `${node.title} stands inside ${node.within}, which is not there any more. Take it out, or put it into another container.`,
        near ? { kind: 'setWithin', title: `Put it into ${near}`, nodeId: node.id, within: near } : takeOut(node),
      );
    } else if (!isContainer(container))
      report('container.not_one', `${node.title} stands inside ${container.title}, which cannot hold other steps. Take it out.`);
    else if (!reported.has(node.id)) {
      const circle = circleOf(node, nodes);
      for (const one of circle) reported.add(one.id);
      if (circle.length > 0)
        report(
          'container.circle',
          circle.length === 1
            ? `${node.title} stands inside itself. Take it out.`
            : `${circle.map((one) => one.title).join(' and ')} stand inside each other. Take one of them out.`,
        );
      // What stands still further in needs no word of its own, and nothing is mended by taking out this one alone.
      else if (isContainer(node) && containersAround(node, nodes).length === deepest)
        issues.push({
          ...{ code: 'container.too_deep', severity: 'error', nodeId: node.id, field: null },
          message: `${node.title} is the last of ${deepest + 1} that stand one inside the other; ${deepest} is the most. Let a workflow of its own do what is inside, and call it.`,
        });
    }
  }
}

const takeOut = (node: CompileNode): GraphFix => ({ kind: 'setWithin', title: 'Take it out', nodeId: node.id, within: null });

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
