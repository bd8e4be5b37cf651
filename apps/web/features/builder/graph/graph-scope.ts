import type { Graph, GraphEdge, GraphNode } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import { type Say, sayText, type Word, word } from '@signalbox/words/light';
import { isContainerType, stepModel } from '../../canvas/cards/step-model.ts';

export type TrackEnds = Pick<GraphEdge, 'from' | 'port' | 'to'>;

export const nodeOf = (graph: Graph, id: string | null | undefined): GraphNode | undefined => graph.nodes.find((node) => node.id === id);
/** What a step is called; '' when it is not there. */
export const titleOf = (graph: Graph, id: string | null | undefined): string | Word => {
  const node = nodeOf(graph, id);
  return node ? stepModel(node, graph.edges).title : '';
};
export const stepTitle = (t: Say, graph: Graph, id: string | null | undefined): string => sayText(t, titleOf(graph, id));

/** The port of a frame that leads to the first step of its body. */
export const insidePortOf = (node: GraphNode): string | null => stepModel(node, []).inside?.name ?? null;

/** Where a step stands that follows this port: in the same frame, or in the body that the port leads into. */
export const scopeAfter = (from: GraphNode, port: string): string | undefined => (insidePortOf(from) === port ? from.id : from.within);

/** No track crosses the border of a frame, but the one into its own body. */
export function staysInside(graph: Graph, track: TrackEnds): boolean {
  const [from, to] = [nodeOf(graph, track.from), nodeOf(graph, track.to)];
  return !from || !to || (to.within ?? null) === (scopeAfter(from, track.port) ?? null);
}

/** Why a track cannot be drawn so; null = it can. */
export function whyNoTrack(graph: Graph, track: TrackEnds): Word | null {
  const [from, to] = [nodeOf(graph, track.from), nodeOf(graph, track.to)];
  if (!from || !to) return word('builder.noTrack.stepGone');
  if (cards.get(to.type)?.kind === 'trigger') return word('builder.noTrack.toTrigger', { step: titleOf(graph, to.id) });
  if (staysInside(graph, track)) return null;
  const inside = insidePortOf(from) === track.port;
  if (inside) return word('builder.noTrack.intoFirst', { frame: titleOf(graph, from.id), step: titleOf(graph, to.id) });
  if (to.within !== undefined && to.within !== from.within) return word('builder.noTrack.intoFrame', { frame: titleOf(graph, to.within) });
  return word('builder.noTrack.outOfFrame', { frame: titleOf(graph, from.within) });
}

/** The steps inside the given frames, at any depth, without the frames themselves. */
export function bodyOf(graph: Graph, ids: readonly string[]): Set<string> {
  const found = new Set<string>();
  const frames = new Set(ids);
  for (let grew = true; grew; ) {
    grew = false;
    for (const node of graph.nodes)
      if (node.within !== undefined && frames.has(node.within) && !found.has(node.id) && !ids.includes(node.id)) {
        found.add(node.id);
        frames.add(node.id);
        grew = true;
      }
  }
  return found;
}

/** Of some steps those that do not stand in another of them. */
export function outermost(graph: Graph, ids: readonly string[]): GraphNode[] {
  return graph.nodes.filter(
    (node) => ids.includes(node.id) && !ids.some((other) => other !== node.id && bodyOf(graph, [other]).has(node.id)),
  );
}

/** The frames that a step may be moved into: all but itself and those in it. */
export const framesFor = (graph: Graph, ids: readonly string[]): GraphNode[] => {
  const own = bodyOf(graph, ids);
  return graph.nodes.filter((node) => isContainerType(node.type) && !ids.includes(node.id) && !own.has(node.id));
};

/** The frame types, for "Wrap in". */
export const frameCards = () => [...cards.values()].filter((card) => isContainerType(card.type) && !card.hidden);
