import { emptyGraph, type Graph } from '@signalbox/flow';
import { expect, it } from 'vitest';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';
import { alignSteps, moveBy } from './align-steps.ts';

const graph: Graph = {
  ...emptyGraph(),
  nodes: [
    { x: 0, y: 0 },
    { x: 40, y: 200 },
    { x: 300, y: 900 },
  ].map((position, index) => ({
    id: `log${index + 1}`,
    type: 'run.log',
    version: 1,
    title: '',
    input: {},
    position,
    off: false,
    note: '',
  })),
  notes: [{ id: 'note1', text: '', position: { x: 5, y: 5 }, width: 100, height: 50 }],
};
const ids = graph.nodes.map((node) => node.id);
const xs = (at: Graph) => at.nodes.map((node) => node.position.x);

it('lines up the left edges, and the middles by the first', () => {
  expect(xs(alignSteps(graph, ids, 'left'))).toEqual([0, 0, 0]);
  expect(xs(alignSteps(graph, ids, 'right'))).toEqual([300, 300, 300]);
  expect(xs(alignSteps(graph, ids, 'middle'))).toEqual([0, 0, 0]);
});
it('gives equal gaps, the first and the last stay', () => {
  const boxes = [...layoutOf(alignSteps(graph, ids, 'down')).values()];
  const gaps = boxes.slice(1).map((box, index) => box.y - ((boxes[index]?.y ?? 0) + (boxes[index]?.height ?? 0)));
  expect(Math.abs((gaps[0] ?? 0) - (gaps[1] ?? 0))).toBeLessThanOrEqual(1);
  expect([boxes[0]?.y, boxes[2]?.y]).toEqual([0, 900]);
});
it('leaves one step, and two that have no gap to share, where they are', () => {
  expect(alignSteps(graph, ['log1'], 'left')).toBe(graph);
  expect(alignSteps(graph, ['log1', 'log2'], 'down')).toBe(graph);
});
it('moves steps and notes together', () => {
  const moved = moveBy(graph, ['log1', 'note:note1'], { x: 24, y: -24 });
  expect(moved.nodes[0]?.position).toEqual({ x: 24, y: -24 });
  expect(moved.notes[0]?.position).toEqual({ x: 29, y: -19 });
  expect(moved.nodes[1]).toBe(graph.nodes[1]);
});
