import type { Graph } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import { edgeId } from './add-step.ts';
import { nodeOf } from './graph-scope.ts';
import { makeRoom } from './make-room.ts';
import { mainPortsOf } from './step-positions.ts';

/** The graph with a step one place earlier or later in its line; null = there is no line to move in, or it ends here. */
export function reorderStep(graph: Graph, id: string, way: 'up' | 'down'): Graph | null {
  if (way === 'up') {
    const before = onlyBefore(graph, id);
    return before === null ? null : swap(graph, before, id);
  }
  const port = onlyPort(graph, id);
  const next = port && graph.edges.find((edge) => edge.from === id && edge.port === port)?.to;
  return next && onlyBefore(graph, next) === id ? swap(graph, id, next) : null;
}

/** The step right before one in a plain line: one track in, from the only way on, in the same frame. */
function onlyBefore(graph: Graph, id: string): string | null {
  const [into, ...others] = graph.edges.filter((edge) => edge.to === id);
  const [before, node] = [nodeOf(graph, into?.from), nodeOf(graph, id)];
  if (!into || others.length > 0 || !before || !node || before.within !== node.within) return null;
  return onlyPort(graph, before.id) === into.port ? before.id : null;
}

function onlyPort(graph: Graph, id: string): string | null {
  const node = nodeOf(graph, id);
  if (!node || cards.get(node.type)?.kind === 'trigger') return null;
  const [port, ...others] = mainPortsOf(node);
  return port !== undefined && others.length === 0 ? port : null;
}

function swap(graph: Graph, upper: string, lower: string): Graph | null {
  const [up, down] = [nodeOf(graph, upper), nodeOf(graph, lower)];
  const [upPort, downPort] = [onlyPort(graph, upper), onlyPort(graph, lower)];
  if (!up || !down || upPort === null || downPort === null) return null;
  const after = graph.edges.find((edge) => edge.from === lower && edge.port === downPort)?.to;
  const kept = graph.edges.filter(
    (edge) => !(edge.from === upper && edge.port === upPort) && !(edge.from === lower && edge.port === downPort),
  );
  const tracks = [
    ...kept.map((edge) => (edge.to === upper && edge.from !== lower ? { ...edge, to: lower } : edge)),
    { id: '', from: lower, port: downPort, to: upper },
    ...(after === undefined ? [] : [{ id: '', from: upper, port: upPort, to: after }]),
  ];
  const edges = tracks.map((edge) => ({ ...edge, id: edgeId(edge.from, edge.port, edge.to) }));
  const nodes = graph.nodes.map((node) =>
    node.id === upper ? { ...node, position: down.position } : node.id === lower ? { ...node, position: up.position } : node,
  );
  return makeRoom(graph, { ...graph, nodes, edges });
}
