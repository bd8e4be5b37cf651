import { type Graph, type GraphNode, renameSteps } from '@signalbox/flow';
import { cards, catalogue } from '@signalbox/nodes';
import { isContainerType } from '../../canvas/cards/step-model.ts';
import { framePadding, layoutOf } from '../../canvas/layout/graph-layout.ts';
import { edgeId, newStepId } from './add-step.ts';
import { nodeOf } from './graph-scope.ts';
import { makeRoom } from './make-room.ts';

/**
 * Puts copied steps in under new ids. What they say about each other follows the new names. They go into the frame `into`;
 * without it, back where they came from as long as that frame is there.
 */
export function pasteSteps(
  graph: Graph,
  copied: Graph,
  { into, offset = 36 }: { into?: string | undefined; offset?: number } = {},
): { graph: Graph; ids: string[] } {
  const names = new Map<string, string>();
  let taken: Graph = graph;
  for (const node of copied.nodes) {
    const id = newStepId(taken, node.type);
    names.set(node.id, id);
    taken = { ...taken, nodes: [...taken.nodes, { ...node, id }] };
  }
  const layout = layoutOf(graph);
  const roots: string[] = [];
  const nodes = copied.nodes.map((node): GraphNode => {
    const { within, ...free } = node;
    const id = names.get(node.id) ?? node.id;
    const input = renamedInput(node, names);
    const inner = names.get(within ?? '');
    if (inner !== undefined) return { ...free, id, input, within: inner };
    roots.push(id);
    const isStarter = cards.get(node.type)?.kind === 'trigger';
    const target = isStarter ? undefined : (into ?? (isContainerType(nodeOf(graph, within)?.type ?? '') ? within : undefined));
    const origin = layout.get(target ?? '') ?? { x: 0, y: 0 };
    const far = into !== undefined && target === into;
    const position = far
      ? { x: framePadding.left, y: lowestIn(graph, into) }
      : { x: node.position.x - origin.x + offset, y: node.position.y - origin.y + offset };
    return { ...free, id, input, position, ...(target === undefined ? {} : { within: target }) };
  });
  const edges = copied.edges.map((edge) => {
    const [from, to] = [names.get(edge.from) ?? edge.from, names.get(edge.to) ?? edge.to];
    return { id: edgeId(from, edge.port, to), from, port: edge.port, to };
  });
  return { graph: makeRoom(graph, { ...graph, nodes: [...graph.nodes, ...nodes], edges: [...graph.edges, ...edges] }), ids: roots };
}

const lowestIn = (graph: Graph, frame: string): number =>
  Math.max(
    framePadding.top,
    ...graph.nodes
      .filter((node) => node.within === frame)
      .map((node) => node.position.y + (layoutOf(graph).get(node.id)?.height ?? 58) + 46),
  );

/** What the copies say about each other follows their new names. */
function renamedInput(node: GraphNode, names: ReadonlyMap<string, string>): GraphNode['input'] {
  const spec = catalogue.get(node.type);
  return spec ? renameSteps(spec, node.input, names) : node.input;
}
