import type { Graph, GraphNode } from '@signalbox/flow';

type StepDraft = readonly [type: string, input?: Record<string, unknown>, within?: string];

/**
 * A graph in a few lines: steps as `id: [type, settings, container]`, tracks as `from.port>to`, several in a row as `a>b>c`.
 * A track without a port leaves by `next`.
 */
export function buildGraph(steps: Record<string, StepDraft>, tracks: readonly string[]): Graph {
  const nodes = Object.entries(steps).map(
    ([id, [type, input = {}, within]], index): GraphNode => ({
      ...{ id, type, version: 1, title: '', input, off: false, note: '' },
      position: { x: 0, y: index * 160 },
      ...(within === undefined ? {} : { within }),
    }),
  );
  const edges = tracks.flatMap(hops).map(({ from, port, to }) => ({ id: `${from}.${port}`, from, port, to }));
  return { format: 1, nodes, edges, notes: [] };
}

function hops(track: string): { from: string; port: string; to: string }[] {
  const places = track.split('>').map((place) => place.trim().split('.'));
  return places.slice(1).map(([to = ''], index) => {
    const [from = '', port = 'next'] = places[index] ?? [];
    return { from, port, to };
  });
}
