import type { Graph, GraphNode } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import { type Word, word } from '@signalbox/words/light';
import { stepWidth } from '../../canvas/cards/step-model.ts';
import { framePadding, layoutOf } from '../../canvas/layout/graph-layout.ts';
import { edgeId } from './add-step.ts';
import { bodyOf, insidePortOf, nodeOf, outermost, staysInside, titleOf } from './graph-scope.ts';
import { makeRoom } from './make-room.ts';
import { freePosition, gap } from './step-positions.ts';

export interface Moved {
  graph: Graph;
  /** What happened beside the move, in words; null = nothing to tell. */
  said: Word | null;
}
type Move = { id: string; position: GraphNode['position'] };

export function moveSteps(graph: Graph, moves: readonly Move[]): Graph {
  const to = new Map(moves.map((move) => [move.id, move.position]));
  const nodes = graph.nodes.map((node) => {
    const position = to.get(node.id);
    return position && (position.x !== node.position.x || position.y !== node.position.y) ? { ...node, position } : node;
  });
  return { ...graph, nodes };
}

/** Steps that were dragged: those let go over another frame (null = the open canvas) now belong there. */
export function dropSteps(graph: Graph, moves: readonly Move[], into: string | null | undefined): Moved {
  const moved = moveSteps(graph, moves);
  if (into === undefined) return { graph: makeRoom(graph, moved), said: null };
  const layout = layoutOf(graph);
  const origin = layout.get(into ?? '') ?? { x: 0, y: 0 };
  const ids = outermost(
    graph,
    moves.map((move) => move.id),
  ).filter((node) => (node.within ?? null) !== into);
  const isStarter = (node: GraphNode) => into !== null && cards.get(node.type)?.kind === 'trigger';
  const going = new Map(
    ids
      .filter((node) => !isStarter(node))
      .map((node) => {
        const from = layout.get(node.within ?? '') ?? { x: 0, y: 0 };
        const at = moves.find((move) => move.id === node.id)?.position ?? node.position;
        return [node.id, { x: at.x + from.x - origin.x, y: at.y + from.y - origin.y }];
      }),
  );
  const said = ids.some(isStarter) ? word('builder.moved.trigger') : null;
  if (going.size === 0) return { graph: makeRoom(graph, moved), said };
  const done = changeFrame(graph, moved, { going, into });
  return { graph: done.graph, said: done.said ?? said };
}

/** The same by command: to the first free place under the head of a frame, or right of the frame that they leave. */
export function moveInto(graph: Graph, ids: readonly string[], into: string | null): Moved {
  const layout = layoutOf(graph);
  const steps = outermost(graph, ids).filter((node) => (node.within ?? null) !== into && cards.get(node.type)?.kind !== 'trigger');
  const going = new Map<string, GraphNode['position']>();
  let room = graph;
  for (const node of steps) {
    const size = layout.get(node.id) ?? { width: stepWidth, height: 96 };
    const left = frameAround(graph, node, into);
    const wanted = left
      ? { x: left.position.x + (layout.get(left.id)?.width ?? 0) + 60, y: left.position.y }
      : { x: framePadding.left, y: Math.max(framePadding.top, lowestIn(room, into) + gap) };
    const place = freePosition(room, wanted, { within: into ?? undefined, size });
    going.set(node.id, place);
    room = { ...room, nodes: room.nodes.map((one) => (one.id === node.id ? placed(one, place, into) : one)) };
  }
  return going.size === 0 ? { graph, said: null } : changeFrame(graph, graph, { going, into });
}

/** The frame around a step that stands directly in `outer`: what the step leaves when it moves out there. */
function frameAround(graph: Graph, node: GraphNode, outer: string | null): GraphNode | undefined {
  for (let at = nodeOf(graph, node.within); at; at = nodeOf(graph, at.within)) if ((at.within ?? null) === outer) return at;
  return undefined;
}

const lowestIn = (graph: Graph, frame: string | null): number =>
  Math.max(
    0,
    ...graph.nodes
      .filter((node) => (node.within ?? null) === frame)
      .map((node) => node.position.y + (layoutOf(graph).get(node.id)?.height ?? 58)),
  );

function placed({ within: _, ...node }: GraphNode, position: GraphNode['position'], into: string | null): GraphNode {
  return { ...node, position, ...(into === null ? {} : { within: into }) };
}

/** Tracks that would cross the border go; a line that the steps were taken out of is joined again, and an empty body begins with them. */
function changeFrame(
  before: Graph,
  moved: Graph,
  { going, into }: { going: ReadonlyMap<string, GraphNode['position']>; into: string | null },
): Moved {
  const nodes = moved.nodes.map((node) => {
    const position = going.get(node.id);
    return position ? placed(node, position, into) : node;
  });
  const next = { ...moved, nodes };
  const cut = next.edges.filter((edge) => !staysInside(next, edge));
  const group = new Set([...going.keys(), ...bodyOf(next, [...going.keys()])]);
  const entering = cut.filter((edge) => group.has(edge.to) && !group.has(edge.from));
  const leaving = cut.filter((edge) => group.has(edge.from) && !group.has(edge.to));
  const on = new Set(leaving.map((edge) => edge.to)).size === 1 ? leaving[0]?.to : undefined;
  const joined = on ? entering.map((edge) => ({ ...edge, to: on })).filter((edge) => staysInside(next, edge) && edge.from !== on) : [];
  const first = begins(next, into, entering.map((edge) => edge.to).concat([...going.keys()]));
  const edges = [...next.edges.filter((edge) => !cut.includes(edge)), ...joined, ...first].map((edge) => ({
    ...edge,
    id: edgeId(edge.from, edge.port, edge.to),
  }));
  const lost = cut.length - (joined.length > 0 ? joined.length + leaving.length : 0);
  const said = into === null ? word('builder.moved.out', { lost }) : word('builder.moved.into', { frame: titleOf(next, into), lost });
  return { graph: makeRoom(before, { ...next, edges }), said };
}

function begins(graph: Graph, into: string | null, candidates: readonly string[]) {
  const frame = nodeOf(graph, into);
  const port = frame ? insidePortOf(frame) : null;
  const to = candidates.find((id) => nodeOf(graph, id)?.within === into);
  if (
    !frame ||
    port === null ||
    !to ||
    graph.edges.some((edge) => edge.from === frame.id && edge.port === port && staysInside(graph, edge))
  )
    return [];
  return [{ id: '', from: frame.id, port, to }];
}
