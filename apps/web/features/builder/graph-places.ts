import { type Graph, type GraphNode, portsOf } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { portPlace, stepModel, stepWidth } from '../canvas/step-model.ts';

type Place = GraphNode['position'];
const gap = 46;
const sideGap = 60;

/** Where a step goes that follows `from` by `port`: under the port's ring, or beside the card for a siding. */
export function placeAfter(graph: Graph, from: GraphNode, port: string): Place {
  const model = stepModel(from, graph.edges);
  const ring = portPlace(model, port);
  const { x, y } = from.position;
  if (ring.line === 'siding') return freePlace(graph, { x: x + stepWidth + sideGap, y: y + ring.y + 30 });
  const ports = Math.max(1, model.main.length);
  const index = Math.max(
    0,
    model.main.findIndex((one) => one.name === port),
  );
  const spread = (index - (ports - 1) / 2) * (stepWidth + 36);
  return freePlace(graph, { x: x + spread, y: y + model.height + gap });
}

/** The nearest place to the right of `wanted` where no card stands. */
export function freePlace(graph: Graph, wanted: Place): Place {
  let place = wanted;
  for (let tries = 0; tries < 200; tries += 1) {
    const hit = graph.nodes.find((node) => overlaps(graph, node, place));
    if (!hit) return place;
    place = { x: hit.position.x + stepWidth + 36, y: place.y };
  }
  return place;
}

function overlaps(graph: Graph, node: GraphNode, place: Place): boolean {
  const { height } = stepModel(node, graph.edges);
  return Math.abs(node.position.x - place.x) < stepWidth + 12 && place.y < node.position.y + height + 12 && place.y + 96 > node.position.y;
}

/** Main ports first, in their order; those a step type of this installation has. */
export const mainPortsOf = (node: GraphNode): string[] => {
  const spec = catalogue.get(node.type);
  return spec
    ? portsOf(spec, node.input)
        .filter((port) => port.line === 'main')
        .map((port) => port.name)
    : [];
};

/** Ids of the steps that can be reached from `id`, without itself. */
export function downstream(graph: Graph, id: string): Set<string> {
  const found = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const edge of graph.edges)
      if (edge.from === at && edge.to !== id && !found.has(edge.to)) {
        found.add(edge.to);
        open.push(edge.to);
      }
  }
  return found;
}
