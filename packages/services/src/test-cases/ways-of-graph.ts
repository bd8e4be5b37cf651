import type { StepWay, WayLine } from '@signalbox/contract';
import { type Catalogue, defaultInput, type Graph, type GraphNode, type NodeSpec, portsOf } from '@signalbox/flow';

/**
 * The ways where a run has a choice: every main way out of a step that has several, and its sidings that lead somewhere. A loose siding is
 * nobody's plan; where a step goes on by all of its ways at once there is nothing to choose.
 */
export function waysOfGraph(graph: Graph, catalogue: Catalogue): StepWay[] {
  const tracks = new Set(graph.edges.map(({ from, port }) => `${from} ${port}`));
  return graph.nodes.flatMap((node) => {
    const spec = catalogue.get(node.type);
    if (!spec || node.off || spec.kind === 'trigger') return [];
    const input = filled(spec, node);
    if (spec.fork?.(input) === 'all') return [];
    const ways = portsOf(spec, input).filter((port) => !port.inside && (port.line === 'main' || tracks.has(`${node.id} ${port.name}`)));
    return ways.length > 1 ? ways.map((port) => ({ nodeId: node.id, port: port.name })) : [];
  });
}

/** Which of these ways a test took. */
export function coveredBy(ways: readonly StepWay[], lines: readonly WayLine[]): StepWay[] {
  const taken = new Set(lines.flatMap(({ nodeId, port }) => (port ?? '').split(',').map((one) => `${nodeId} ${one}`)));
  return ways.filter(({ nodeId, port }) => taken.has(`${nodeId} ${port}`));
}

function filled(spec: NodeSpec, { input }: GraphNode): Record<string, unknown> {
  const parsed = spec.input.safeParse(input);
  return parsed.success ? parsed.data : { ...defaultInput(spec), ...input };
}
