import type { Graph, GraphNode } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { stepModel, stepWidth } from '../canvas/step-model.ts';
import { downstream, freePlace, mainPortsOf, placeAfter } from './graph-places.ts';

type Place = GraphNode['position'];
export interface AddAt {
  /** Follows this step; by its first free main port if none is named. A taken port gets the new step in between. */
  after?: { id: string; port?: string } | null;
  position?: Place;
}

/** Puts a step of the given type into the graph and says which id it got. */
export function addStep(graph: Graph, type: string, { after, position }: AddAt = {}): { graph: Graph; id: string } {
  const spec = catalogue.get(type);
  const id = newStepId(graph, type);
  const made: GraphNode = { id, type, version: spec?.version ?? 1, title: '', input: {}, position: { x: 0, y: 0 }, off: false, note: '' };
  const isTrigger = spec?.kind === 'trigger';
  const from = isTrigger ? undefined : graph.nodes.find((node) => node.id === after?.id);
  const port = from && (after?.port ?? freePort(graph, from));
  if (!from || !port || position) {
    const place = position ?? freePlace(graph, isTrigger ? besideTriggers(graph) : from ? below(graph, [from]) : below(graph, graph.nodes));
    return { graph: { ...graph, nodes: [...graph.nodes, { ...made, position: place }] }, id };
  }
  return { graph: follow(graph, made, from, port), id };
}

function follow(graph: Graph, made: GraphNode, from: GraphNode, port: string): Graph {
  const taken = graph.edges.find((edge) => edge.from === from.id && edge.port === port);
  const rest = graph.edges.filter((edge) => edge !== taken);
  const first = { id: edgeId(from.id, port, made.id), from: from.id, port, to: made.id };
  if (!taken) {
    return { ...graph, nodes: [...graph.nodes, { ...made, position: placeAfter(graph, from, port) }], edges: [...rest, first] };
  }
  const [out] = mainPortsOf(made);
  const edges = [...rest, first, ...(out ? [{ id: edgeId(made.id, out, taken.to), from: made.id, port: out, to: taken.to }] : [])];
  const target = graph.nodes.find((node) => node.id === taken.to);
  const place = { x: target?.position.x ?? from.position.x, y: target?.position.y ?? from.position.y + 110 };
  const room = stepModel(made, edges).height + 46;
  // A track that runs back up joins above: then nothing below has to make room.
  const moved = target && target.position.y > from.position.y ? new Set([target.id, ...downstream(graph, target.id)]) : new Set<string>();
  const nodes = graph.nodes.map((node) =>
    moved.has(node.id) && node.id !== from.id && node.position.y >= place.y
      ? { ...node, position: { x: node.position.x, y: node.position.y + room } }
      : node,
  );
  return { ...graph, nodes: [...nodes, { ...made, position: place }], edges };
}

/** `msg.reply` becomes `reply1`, `reply2` ...: short, because people type these names in expressions. */
export function newStepId(graph: Graph, type: string): string {
  const word =
    (type.split('.').at(-1) ?? 'step')
      .replace(/[^a-zA-Z0-9]/g, '')
      .replace(/^[^a-z]+/, '')
      .slice(0, 30) || 'step';
  const known = new Set(graph.nodes.map((node) => node.id));
  let number = 1;
  while (known.has(`${word}${number}`)) number += 1;
  return `${word}${number}`;
}

export const edgeId = (from: string, port: string, to: string): string => `${from}:${port}:${to}`.slice(0, 120);

function freePort(graph: Graph, from: GraphNode): string | undefined {
  const ports = mainPortsOf(from);
  const taken = new Set(graph.edges.filter((edge) => edge.from === from.id).map((edge) => edge.port));
  return ports.find((port) => !taken.has(port)) ?? (ports.length === 1 ? ports[0] : undefined);
}

function below(graph: Graph, nodes: readonly GraphNode[]): Place {
  const lowest = [...nodes].sort((a, b) => b.position.y - a.position.y)[0];
  return lowest ? { x: lowest.position.x, y: lowest.position.y + stepModel(lowest, graph.edges).height + 46 } : { x: 0, y: 0 };
}

function besideTriggers(graph: Graph): Place {
  const top = Math.min(0, ...graph.nodes.map((node) => node.position.y));
  const right = Math.max(...graph.nodes.map((node) => node.position.x));
  return graph.nodes.length === 0 ? { x: 0, y: 0 } : { x: right + stepWidth + 60, y: top };
}
