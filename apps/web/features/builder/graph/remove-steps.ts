import type { Graph, GraphNode } from '@signalbox/flow';
import { isContainerType } from '../../canvas/cards/step-model.ts';
import { edgeId } from './add-step.ts';
import { bodyOf, insidePortOf, nodeOf } from './graph-scope.ts';
import { mainPortsOf } from './step-positions.ts';

/** Removes steps; frames with their bodies, unless the bodies are to stay. Where a step stood in a plain line, the track is joined again. */
export function removeSteps(graph: Graph, ids: readonly string[], keepBodies = false): Graph {
  if (keepBodies) {
    const frames = ids.filter((id) => isContainerType(nodeOf(graph, id)?.type ?? ''));
    const rest = ids.filter((id) => !frames.includes(id));
    return rest.reduce(removeStep, frames.reduce(unwrap, graph));
  }
  const body = [...bodyOf(graph, ids)].filter((id) => !ids.includes(id)).reverse();
  return [...body, ...ids].reduce(removeStep, graph);
}

/** Frames among these steps whose bodies would go with them: a person is asked first. */
export const framesWithBody = (graph: Graph, ids: readonly string[]): GraphNode[] =>
  graph.nodes.filter((node) => ids.includes(node.id) && [...bodyOf(graph, [node.id])].some((id) => !ids.includes(id)));

function removeStep(graph: Graph, id: string): Graph {
  const node = nodeOf(graph, id);
  if (!node) return graph;
  const into = graph.edges.filter((edge) => edge.to === id && edge.from !== id);
  const out = graph.edges.filter((edge) => edge.from === id && edge.to !== id);
  const [only] = out;
  const isLinear = into.length > 0 && only !== undefined && out.length === 1 && mainPortsOf(node)[0] === only.port;
  const joined = isLinear ? into.map((edge) => ({ ...edge, id: edgeId(edge.from, edge.port, only.to), to: only.to })) : [];
  const rest = graph.edges.filter((edge) => edge.from !== id && edge.to !== id);
  return { ...graph, nodes: graph.nodes.filter((one) => one.id !== id), edges: [...rest, ...joined] };
}

/** Takes a frame away from around its steps: what led to it leads to its first step, and its ends lead to what followed it. */
export function unwrap(graph: Graph, id: string): Graph {
  const frame = nodeOf(graph, id);
  if (!frame) return graph;
  const inside = insidePortOf(frame);
  const entry = graph.edges.find((edge) => edge.from === id && edge.port === inside)?.to;
  const after = graph.edges.find((edge) => edge.from === id && edge.port === mainPortsOf(frame)[0])?.to;
  const body = graph.nodes.filter((node) => node.within === id);
  const first = entry ?? after;
  const led = first ? graph.edges.filter((edge) => edge.to === id && edge.from !== id).map((edge) => ({ ...edge, to: first })) : [];
  const ends = after
    ? body.flatMap((node) => {
        const ports = mainPortsOf(node);
        const goesOn = graph.edges.some((edge) => edge.from === node.id && ports.includes(edge.port));
        return goesOn ? [] : ports.map((port) => ({ from: node.id, port, to: after }));
      })
    : [];
  const rest = graph.edges.filter((edge) => edge.from !== id && edge.to !== id);
  const nodes = graph.nodes
    .filter((node) => node.id !== id)
    .map((node) => {
      if (node.within !== id) return node;
      const { within: _, ...free } = node;
      const position = { x: node.position.x + frame.position.x, y: node.position.y + frame.position.y };
      return { ...free, position, ...(frame.within === undefined ? {} : { within: frame.within }) };
    });
  const edges = [...rest, ...[...led, ...ends].map((edge) => ({ ...edge, id: edgeId(edge.from, edge.port, edge.to) }))];
  return { ...graph, nodes, edges };
}
