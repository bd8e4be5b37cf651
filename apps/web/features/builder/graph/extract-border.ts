import type { Graph, GraphEdge, GraphNode } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import { type Word, word } from '@signalbox/words/light';
import { stepModel } from '../../canvas/cards/step-model.ts';
import { bodyOf, nodeOf, outermost, titleOf } from './graph-scope.ts';
import { mainPortsOf } from './step-positions.ts';

/** Some steps and the tracks that cross the line around them. */
export interface Border {
  chosen: ReadonlySet<string>;
  /** Those that do not stand in a chosen frame. */
  roots: readonly GraphNode[];
  /** Where their part begins. */
  entry: string;
  entering: readonly GraphEdge[];
  leaving: readonly GraphEdge[];
}

export function borderOf(graph: Graph, ids: readonly string[]): Border {
  const chosen = new Set([...ids.filter((id) => nodeOf(graph, id)), ...bodyOf(graph, ids)]);
  const roots = outermost(graph, ids);
  const entering = graph.edges.filter((edge) => chosen.has(edge.to) && !chosen.has(edge.from));
  const led = new Set(graph.edges.filter((edge) => chosen.has(edge.from)).map((edge) => edge.to));
  const entry = entering[0]?.to ?? roots.find((node) => !led.has(node.id))?.id ?? '';
  return { chosen, roots, entry, entering, leaving: graph.edges.filter((edge) => chosen.has(edge.from) && !chosen.has(edge.to)) };
}

/** Why these steps cannot become a workflow of their own that does the same; null = they can. */
export function whyNotExtracted(graph: Graph, border: Border): Word | null {
  for (const check of checks) {
    const why = check(graph, border);
    if (why) return why;
  }
  return null;
}

type Check = (graph: Graph, border: Border) => Word | null;
const named = (graph: Graph, ids: readonly string[]) => ids.map((id) => titleOf(graph, id));

const checks: readonly Check[] = [
  (_, { roots }) => (roots.length === 0 ? word('editing.extract.nothing') : null),
  (graph, { roots }) => {
    const start = roots.find((node) => cards.get(node.type)?.kind === 'trigger');
    return start ? word('editing.extract.start', { step: titleOf(graph, start.id) }) : null;
  },
  (_, { roots }) => (roots.some((node) => node.within !== roots[0]?.within) ? word('builder.wrap.apart') : null),
  (graph, { entering, roots, chosen }) => {
    const led = new Set(graph.edges.filter((edge) => chosen.has(edge.from) && edge.from !== edge.to).map((edge) => edge.to));
    const loose = roots.filter((node) => !led.has(node.id)).map((node) => node.id);
    const entries = [...new Set([...entering.map((edge) => edge.to), ...loose])];
    return entries.length > 1 ? word('editing.extract.manyIn', { steps: named(graph, entries) }) : null;
  },
  (graph, { leaving }) => {
    const targets = [...new Set(leaving.map((edge) => edge.to))];
    return targets.length > 1 ? word('editing.extract.manyOut', { steps: named(graph, targets) }) : null;
  },
  (graph, { chosen }) => {
    const end = graph.nodes.find((node) => chosen.has(node.id) && (node.type === 'flow.return' || node.type === 'flow.stop'));
    return end ? word('editing.extract.ends', { step: titleOf(graph, end.id) }) : null;
  },
  (graph, { roots, leaving }) => {
    const open = leaving.length === 0 ? undefined : roots.find((node) => hasOpenWay(graph, node));
    return open ? word('editing.extract.openWay', { step: titleOf(graph, open.id) }) : null;
  },
  (graph, { chosen }) => {
    const jump = graph.nodes.find((node) => {
      const to = stepModel(node, graph.edges).jump;
      return to !== null && chosen.has(node.id) !== chosen.has(to);
    });
    return jump ? word('editing.extract.jump', { step: titleOf(graph, jump.id) }) : null;
  },
  (graph, { roots }) => {
    const models = roots.map((node) => stepModel(node, graph.edges));
    const forks = models.filter((model) => model.forks).length;
    return forks === models.filter((model) => model.block === 'join').length ? null : word('editing.extract.fork');
  },
];

/** By a way without a track the run would end there; in a called workflow the caller would go on. */
const hasOpenWay = (graph: Graph, node: GraphNode): boolean =>
  mainPortsOf(node).some((port) => !graph.edges.some((edge) => edge.from === node.id && edge.port === port));
