import { applyFix, type Graph, type GraphNode } from '@signalbox/flow';
import { edgeId, newStepId } from './add-step.ts';
import { mainPortsOf } from './graph-places.ts';

/** A port has one track: a new one replaces it. Nothing leads into a trigger or from a step to itself by accident. */
export function connect(graph: Graph, track: { from: string; port: string; to: string }): Graph {
  const target = graph.nodes.find((node) => node.id === track.to);
  if (!target || target.type.startsWith('trigger.') || !graph.nodes.some((node) => node.id === track.from)) return graph;
  const rest = graph.edges.filter((edge) => edge.from !== track.from || edge.port !== track.port);
  return { ...graph, edges: [...rest, { id: edgeId(track.from, track.port, track.to), ...track }] };
}

export const removeEdges = (graph: Graph, ids: readonly string[]): Graph => ({
  ...graph,
  edges: graph.edges.filter((edge) => !ids.includes(edge.id)),
});

/** Removes steps. Where one stood in a plain line, the track is joined again. */
export const removeSteps = (graph: Graph, ids: readonly string[]): Graph => ids.reduce(removeStep, graph);

function removeStep(graph: Graph, id: string): Graph {
  const node = graph.nodes.find((one) => one.id === id);
  if (!node) return graph;
  const into = graph.edges.filter((edge) => edge.to === id && edge.from !== id);
  const out = graph.edges.filter((edge) => edge.from === id && edge.to !== id);
  const [only] = out;
  const isLinear = into.length > 0 && only !== undefined && out.length === 1 && mainPortsOf(node)[0] === only.port;
  const joined = isLinear
    ? into.map((edge) => ({ id: edgeId(edge.from, edge.port, only.to), from: edge.from, port: edge.port, to: only.to }))
    : [];
  const rest = graph.edges.filter((edge) => edge.from !== id && edge.to !== id);
  return { ...graph, nodes: graph.nodes.filter((one) => one.id !== id), edges: [...rest, ...joined] };
}

export function moveSteps(graph: Graph, moves: readonly { id: string; position: GraphNode['position'] }[]): Graph {
  const to = new Map(moves.map((move) => [move.id, move.position]));
  return { ...graph, nodes: graph.nodes.map((node) => ({ ...node, position: to.get(node.id) ?? node.position })) };
}

export const patchStep = (graph: Graph, id: string, patch: Partial<Pick<GraphNode, 'title' | 'off' | 'note'>>): Graph => ({
  ...graph,
  nodes: graph.nodes.map((node) => (node.id === id ? { ...node, ...patch } : node)),
});

/** `undefined` takes the setting away, so that its default holds again. */
export function setInput(graph: Graph, id: string, field: string, value: unknown): Graph {
  if (value !== undefined) return applyFix(graph, { kind: 'set', title: '', nodeId: id, field, value });
  return {
    ...graph,
    nodes: graph.nodes.map((node) =>
      node.id === id ? { ...node, input: Object.fromEntries(Object.entries(node.input).filter(([name]) => name !== field)) } : node,
    ),
  };
}

/** The chosen steps with the tracks between them; what Copy keeps. */
export const copySteps = (graph: Graph, ids: readonly string[]): Graph => ({
  ...graph,
  notes: [],
  nodes: graph.nodes.filter((node) => ids.includes(node.id)),
  edges: graph.edges.filter((edge) => ids.includes(edge.from) && ids.includes(edge.to)),
});

/** Puts copied steps in under new ids. What they say about each other follows the new names. */
export function pasteSteps(graph: Graph, copied: Graph, offset = 36): { graph: Graph; ids: string[] } {
  const names = new Map<string, string>();
  let next = graph;
  for (const node of copied.nodes) {
    const id = newStepId(next, node.type);
    names.set(node.id, id);
    next = { ...next, nodes: [...next.nodes, { ...node, id, position: { x: node.position.x + offset, y: node.position.y + offset } }] };
  }
  const fresh = new Set(names.values());
  const nodes = next.nodes.map((node) =>
    fresh.has(node.id) ? { ...node, input: renamed(node.input, names) as GraphNode['input'] } : node,
  );
  const edges = copied.edges.map((edge) => {
    const [from, to] = [names.get(edge.from) ?? edge.from, names.get(edge.to) ?? edge.to];
    return { id: edgeId(from, edge.port, to), from, port: edge.port, to };
  });
  return { graph: { ...next, nodes, edges: [...graph.edges, ...edges] }, ids: [...fresh] };
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return value.replace(/\b([a-z][a-zA-Z0-9_]*)(?=\.)/g, (word) => names.get(word) ?? word);
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, names)]));
}
