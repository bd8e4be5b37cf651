import { emptyGraph, type Graph } from '@signalbox/flow';
import { expect, it } from 'vitest';
import { reorderStep } from './reorder-steps.ts';

const types: Readonly<Record<string, string>> = { start: 'trigger.manual', if1: 'logic.if' };
const graphOf = (tracks: string[]): Graph => {
  const edges = tracks.map((track) => {
    const [left = '', to = ''] = track.split('>');
    const [from = '', port = 'next'] = left.split('.');
    return { id: track, from, port, to };
  });
  const ids = [...new Set(edges.flatMap((edge) => [edge.from, edge.to]))];
  const nodes = ids.map((id, index) => ({
    id,
    type: types[id] ?? 'run.log',
    version: 1,
    title: '',
    input: {},
    position: { x: 0, y: index * 100 },
    off: false,
    note: '',
  }));
  return { ...emptyGraph(), nodes, edges };
};
const tracks = (graph: Graph | null) => graph?.edges.map((edge) => `${edge.from}.${edge.port}>${edge.to}`).sort();

it('changes places with the step before, and what leads there leads on', () => {
  const line = graphOf(['start>a', 'a>b', 'b>c']);
  const up = reorderStep(line, 'b', 'up');
  expect(tracks(up)).toEqual(['a.next>c', 'b.next>a', 'start.next>b']);
  expect(up?.nodes.map((node) => [node.id, node.position.y])).toEqual([
    ['start', 0],
    ['a', 200],
    ['b', 100],
    ['c', 300],
  ]);
  expect(tracks(reorderStep(line, 'a', 'down'))).toEqual(tracks(up));
});
it('moves the last one up and nothing past a start, a branch or a place where ways meet', () => {
  expect(tracks(reorderStep(graphOf(['start>a', 'a>b']), 'b', 'up'))).toEqual(['b.next>a', 'start.next>b']);
  expect(reorderStep(graphOf(['start>a', 'a>b']), 'a', 'up')).toBeNull();
  expect(reorderStep(graphOf(['start>a', 'a>b']), 'b', 'down')).toBeNull();
  const branch = graphOf(['start>if1', 'if1.yes>a', 'if1.no>b', 'a>c', 'b>c']);
  expect(reorderStep(branch, 'a', 'up')).toBeNull();
  expect(reorderStep(branch, 'c', 'up')).toBeNull();
  expect(reorderStep(branch, 'if1', 'down')).toBeNull();
});
