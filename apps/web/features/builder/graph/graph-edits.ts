import { applyFix, type Graph, type GraphNode, type NodeSpec } from '@signalbox/flow';
import { edgeId } from './add-step.ts';
import { type TrackEnds, whyNoTrack } from './graph-scope.ts';

/** A port has one track: a new one replaces it. Tracks that cannot be are not drawn; whyNoTrack says why. */
export function connect(graph: Graph, track: TrackEnds): Graph {
  if (whyNoTrack(graph, track) !== null) return graph;
  const rest = graph.edges.filter((edge) => edge.from !== track.from || edge.port !== track.port);
  return { ...graph, edges: [...rest, { id: edgeId(track.from, track.port, track.to), ...track }] };
}

export const removeEdges = (graph: Graph, ids: readonly string[]): Graph => ({
  ...graph,
  edges: graph.edges.filter((edge) => !ids.includes(edge.id)),
});

export const patchStep = (graph: Graph, id: string, patch: Partial<Pick<GraphNode, 'title' | 'off' | 'note'>>): Graph => ({
  ...graph,
  nodes: graph.nodes.map((node) => (node.id === id ? { ...node, ...patch } : node)),
});

/** `undefined` takes the setting away, so that its default holds again. */
export function setInput(graph: Graph, id: string, field: string, value: unknown): Graph {
  if (value !== undefined) return applyFix(graph, { kind: 'set', nodeId: id, field, value });
  return {
    ...graph,
    nodes: graph.nodes.map((node) =>
      node.id === id ? { ...node, input: Object.fromEntries(Object.entries(node.input).filter(([name]) => name !== field)) } : node,
    ),
  };
}

/** A step of an older version of its type as one of the present version; its tracks stay. */
export const upgradeStep = (graph: Graph, id: string, spec: NodeSpec): Graph => ({
  ...graph,
  nodes: graph.nodes.map((node) => {
    if (node.id !== id || node.version >= spec.version) return node;
    let { input } = node;
    for (let { version } = node; version < spec.version; version += 1) input = spec.upgrades?.[version]?.(input) ?? input;
    return { ...node, version: spec.version, input };
  }),
});
