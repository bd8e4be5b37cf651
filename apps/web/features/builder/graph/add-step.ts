import type { Graph, GraphNode } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import { stepWidth } from '../../canvas/cards/step-model.ts';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';
import { insidePortOf, nodeOf, scopeAfter } from './graph-scope.ts';
import { makeRoom } from './make-room.ts';
import { downstream, freePosition, gap, mainPortsOf, positionAfter, type StepPosition } from './step-positions.ts';

export interface AddAt {
  /** Follows this step; by its first free main port if none is named. A taken port gets the new step in between. */
  after?: { id: string; port?: string } | null;
  /** Where it is dropped on the canvas. */
  position?: StepPosition;
  /** The frame that it is dropped into. */
  into?: string | null;
}

/** Puts a step of the given type into the graph and says which id it got. */
export function addStep(graph: Graph, type: string, { after, position, into }: AddAt = {}): { graph: Graph; id: string } {
  const card = cards.get(type);
  const id = newStepId(graph, type);
  const made: GraphNode = { id, type, version: card?.version ?? 1, title: '', input: {}, position: { x: 0, y: 0 }, off: false, note: '' };
  const isTrigger = card?.kind === 'trigger';
  if (position) return { graph: dropped(graph, made, { at: position, into: isTrigger ? null : (into ?? null) }), id };
  const from = isTrigger ? undefined : nodeOf(graph, after?.id);
  const port = from && (after?.port ?? freePort(graph, from));
  if (from && port) return { graph: makeRoom(graph, follow(graph, made, { from, port })), id };
  const place = freePosition(graph, isTrigger ? besideTriggers(graph) : below(graph, from));
  const within = from?.within;
  return { graph: makeRoom(graph, withStep(graph, { ...made, ...(within ? { within } : {}), position: place })), id };
}

const withStep = (graph: Graph, node: GraphNode): Graph => ({ ...graph, nodes: [...graph.nodes, node] });

/** Let go over a frame, it goes into it, and the empty body begins with it. */
function dropped(graph: Graph, made: GraphNode, { at, into }: { at: StepPosition; into: string | null }): Graph {
  const [frame, box] = [nodeOf(graph, into), layoutOf(graph).get(into ?? '')];
  if (!frame || !box) return withStep(graph, { ...made, position: at });
  const placed = withStep(graph, { ...made, within: frame.id, position: { x: at.x - box.x, y: at.y - box.y } });
  const port = insidePortOf(frame);
  const isFirst = port !== null && !graph.edges.some((edge) => edge.from === frame.id && edge.port === port);
  const edges = isFirst ? [...graph.edges, { id: edgeId(frame.id, port, made.id), from: frame.id, port, to: made.id }] : graph.edges;
  return makeRoom(graph, { ...placed, edges });
}

function follow(graph: Graph, bare: GraphNode, { from, port }: { from: GraphNode; port: string }): Graph {
  const within = scopeAfter(from, port);
  const made: GraphNode = { ...bare, ...(within ? { within } : {}) };
  const size = layoutOf(withStep(graph, made)).get(made.id) ?? { width: stepWidth, height: 96 };
  const taken = graph.edges.find((edge) => edge.from === from.id && edge.port === port);
  const rest = graph.edges.filter((edge) => edge !== taken);
  const first = { id: edgeId(from.id, port, made.id), from: from.id, port, to: made.id };
  if (!taken) return { ...withStep(graph, { ...made, position: positionAfter(graph, from, { port, size }) }), edges: [...rest, first] };
  const [out] = mainPortsOf(made);
  const edges = [...rest, first, ...(out ? [{ id: edgeId(made.id, out, taken.to), from: made.id, port: out, to: taken.to }] : [])];
  const target = nodeOf(graph, taken.to);
  const isInside = within === from.id;
  const at = target?.position ?? { x: from.position.x, y: from.position.y + 110 };
  const targetWidth = layoutOf(graph).get(taken.to)?.width ?? stepWidth;
  const place = { x: at.x + Math.round((targetWidth - size.width) / 2), y: at.y };
  // A track that runs back up joins above: then nothing below has to make room.
  const isBelow = target !== undefined && (isInside || target.position.y > from.position.y);
  const moved = isBelow ? new Set([target.id, ...downstream(graph, target.id)]) : new Set<string>();
  const nodes = graph.nodes.map((node) =>
    moved.has(node.id) && node.id !== from.id && node.within === within && node.position.y >= place.y
      ? { ...node, position: { x: node.position.x, y: node.position.y + size.height + gap } }
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

/** The body of a frame first, then the ways on; with all of them taken, the only way on gets the step in between. */
function freePort(graph: Graph, from: GraphNode): string | undefined {
  const inside = insidePortOf(from);
  const ports = mainPortsOf(from);
  const taken = new Set(graph.edges.filter((edge) => edge.from === from.id).map((edge) => edge.port));
  const free = [...(inside === null ? [] : [inside]), ...ports].find((port) => !taken.has(port));
  return free ?? (ports.length === 1 ? ports[0] : undefined);
}

/** Under the lowest step: of the workflow, or of the frame that `from` stands in. */
function below(graph: Graph, from: GraphNode | undefined): StepPosition {
  const beside = from ? [from] : graph.nodes.filter((node) => node.within === undefined);
  const lowest = [...beside].sort((a, b) => b.position.y - a.position.y)[0];
  const box = layoutOf(graph).get(lowest?.id ?? '');
  return lowest && box ? { x: lowest.position.x, y: lowest.position.y + box.height + gap } : { x: 0, y: 0 };
}

function besideTriggers(graph: Graph): StepPosition {
  const top = Math.min(0, ...graph.nodes.filter((node) => node.within === undefined).map((node) => node.position.y));
  const right = Math.max(...[...layoutOf(graph).values()].map((box) => box.x + box.width));
  return graph.nodes.length === 0 ? { x: 0, y: 0 } : { x: right + 60, y: top };
}
