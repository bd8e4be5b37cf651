import { errorPort, type Graph, type GraphEdge, type NodeBlock, nodeTitle, portsOf } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import { type Say, sayText } from '@signalbox/words/light';
import { shownInput } from '../../canvas/cards/shown-input.ts';

/** What the trace needs to know of a step. */
export interface NodeFacts {
  title: string;
  /** Leaves by several ports at once. */
  fork: boolean;
  block: NodeBlock | null;
  /** A join that lets the branches which it does not need go on. */
  letsGoOn: boolean;
  /** The port that leads into the body. */
  inside: string | null;
  /** The container around it. */
  within: string | null;
  ports: readonly string[];
  wordOf: (port: string) => string;
}
export type FactsOf = (nodeId: string) => NodeFacts;

/** The facts of every step of a graph, from the node types. */
export function factsOf(t: Say, graph: Graph): FactsOf {
  // `$turn` is a step that the compiler puts in.
  const known = new Map(graph.nodes.map((node) => [node.id, read(t, node)]));
  return (nodeId) => known.get(nodeId) ?? unknown(t, nodeId === '$turn' ? t('run.timeline.turn') : nodeId);
}

/** Where runs go on: the tracks, and the jumps of "go to", which are tracks that nobody draws. */
export const tracksOf = ({ nodes, edges }: Graph): GraphEdge[] => [
  ...edges,
  ...nodes.flatMap(({ id, type, input }) =>
    cards.get(type)?.block === 'goto' && typeof input.step === 'string' && input.step !== ''
      ? [{ id: `jump/${id}`, from: id, port: 'next', to: input.step }]
      : [],
  ),
];

function read(t: Say, node: Graph['nodes'][number]): NodeFacts {
  const card = cards.get(node.type);
  if (!card) return unknown(t, node.title || node.type, node.within ?? null);
  // What nobody touched has the ways of its defaults.
  const input = shownInput(card, node.input);
  const ports = portsOf(card, input);
  return {
    title: node.title || nodeTitle(t, card),
    fork: attempt(() => card.fork?.(input) ?? null) !== null,
    block: card.block ?? null,
    letsGoOn: input.others === 'goOn' && (input.need ?? 'all') !== 'all',
    inside: ports.find((port) => port.inside)?.name ?? null,
    within: node.within ?? null,
    ports: ports.map((port) => port.name),
    wordOf: (name) =>
      sayText(t, [...ports, errorPort].find((port) => port.name === name)?.title ?? '') ||
      (name === 'next' ? t('run.timeline.then') : name),
  };
}

const unknown = (t: Say, title: string, within: string | null = null): NodeFacts => ({
  ...{ title, within, fork: false, block: null, letsGoOn: false, inside: null, ports: [] },
  wordOf: (port) => (port === errorPort.name ? sayText(t, errorPort.title) : port),
});

function attempt<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch {
    // Settings of an older version that this one cannot read have no branches.
    return null;
  }
}
