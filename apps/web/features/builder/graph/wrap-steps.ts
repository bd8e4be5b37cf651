import type { Graph, GraphEdge, GraphNode } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import { type Word, word } from '@signalbox/words/light';
import { framePadding, layoutOf } from '../../canvas/layout/graph-layout.ts';
import { edgeId, newStepId } from './add-step.ts';
import { insidePortOf, nodeOf, outermost } from './graph-scope.ts';
import { makeRoom } from './make-room.ts';
import { mainPortsOf } from './step-positions.ts';

export type Wrapped = { ok: true; graph: Graph; id: string; said: Word | null } | { ok: false; why: Word };

/** Puts a frame of the given type around steps. What led to them leads to the frame; what they led to follows it. */
export function wrapSteps(graph: Graph, ids: readonly string[], type: string): Wrapped {
  const steps = outermost(graph, ids).filter((node) => cards.get(node.type)?.kind !== 'trigger');
  const [one] = steps;
  if (!one) return { ok: false, why: word('builder.wrap.nothing') };
  if (steps.some((node) => node.within !== one.within)) return { ok: false, why: word('builder.wrap.apart') };
  const id = newStepId(graph, type);
  const layout = layoutOf(graph);
  const left = Math.min(...steps.map((node) => node.position.x));
  const top = Math.min(...steps.map((node) => node.position.y));
  const bottom = Math.max(...steps.map((node) => node.position.y + (layout.get(node.id)?.height ?? 58)));
  const frame: GraphNode = {
    id,
    type,
    version: cards.get(type)?.version ?? 1,
    title: '',
    input: {},
    position: { x: left - framePadding.left, y: top },
    off: false,
    note: '',
    ...(one.within === undefined ? {} : { within: one.within }),
  };
  const group = new Set(steps.map((node) => node.id));
  const nodes = graph.nodes.map((node) =>
    group.has(node.id)
      ? { ...node, within: id, position: { x: node.position.x - frame.position.x, y: node.position.y - top + framePadding.top } }
      : node,
  );
  const { edges, said } = tracksAround(graph, frame, group);
  const wrapped: Graph = { ...graph, nodes: [...nodes, frame], edges };
  return { ok: true, graph: makeRoom(graph, pushedDown(wrapped, frame, bottom)), id, said };
}

/** What stood below the steps makes room for the head and the foot of the new frame. */
function pushedDown(graph: Graph, frame: GraphNode, bottom: number): Graph {
  const height = layoutOf(graph).get(frame.id)?.height ?? 0;
  const grown = frame.position.y + height - bottom;
  const nodes = graph.nodes.map((node) =>
    node.id !== frame.id && node.within === frame.within && node.position.y >= bottom
      ? { ...node, position: { x: node.position.x, y: node.position.y + grown } }
      : node,
  );
  return { ...graph, nodes };
}

function tracksAround(graph: Graph, frame: GraphNode, group: ReadonlySet<string>): { edges: GraphEdge[]; said: Word | null } {
  const height = (id: string) => nodeOf(graph, id)?.position.y ?? 0;
  const entering = graph.edges.filter((edge) => group.has(edge.to) && !group.has(edge.from));
  const leaving = graph.edges.filter(
    (edge) => group.has(edge.from) && !group.has(edge.to) && nodeOf(graph, edge.to)?.within === frame.within,
  );
  const led = new Set(graph.edges.filter((edge) => group.has(edge.from)).map((edge) => edge.to));
  const starts = [...group].sort((a, b) => Number(led.has(a)) - Number(led.has(b)) || height(a) - height(b));
  const entry = entering.map((edge) => edge.to).sort((a, b) => height(a) - height(b))[0] ?? starts[0];
  const targets = [...new Set(leaving.map((edge) => edge.to))];
  const [inside, out] = [insidePortOf(frame), mainPortsOf(frame)[0]];
  const made = [
    ...entering.map((edge) => ({ ...edge, to: frame.id })),
    ...(entry && inside ? [{ from: frame.id, port: inside, to: entry }] : []),
    ...(targets[0] && out ? [{ from: frame.id, port: out, to: targets[0] }] : []),
  ].map((edge) => ({ from: edge.from, port: edge.port, to: edge.to, id: edgeId(edge.from, edge.port, edge.to) }));
  const rest = graph.edges.filter((edge) => !entering.includes(edge) && !leaving.includes(edge));
  const lost = targets.length - 1;
  return { edges: [...rest, ...made], said: lost > 0 ? word('builder.wrap.lost', { count: lost }) : null };
}
