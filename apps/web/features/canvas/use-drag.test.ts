import { emptyGraph, type Graph, type GraphNode } from '@signalbox/flow';
import { describe, expect, it } from 'vitest';
import { layoutOf } from './layout/graph-layout.ts';
import { frameAt, frameUnder } from './use-drag.ts';

const node = (id: string, type: string, x: number, y: number, within?: string): GraphNode => ({
  ...{ id, type, version: 1, title: '', input: {}, position: { x, y }, off: false, note: '' },
  ...(within ? { within } : {}),
});
/** outer [ inner [ deep ] ], alone */
const graph: Graph = {
  ...emptyGraph(),
  nodes: [
    node('outer', 'logic.forEach', 0, 0),
    node('inner', 'logic.try', 36, 98, 'outer'),
    node('deep', 'msg.reply', 36, 98, 'inner'),
    node('alone', 'msg.reply', 900, 0),
  ],
};

describe('what lies under a dragged card', () => {
  const layout = layoutOf(graph);
  it('is the innermost frame', () => expect(frameAt(layout, { x: 200, y: 220 })).toBe('inner'));
  it('is the outer frame beside the inner one', () => expect(frameAt(layout, { x: 20, y: 220 })).toBe('outer'));
  it('is nothing on the open canvas', () => expect(frameAt(layout, { x: 2000, y: 0 })).toBe(null));
  it('is never the dragged frame itself, nor what stands in it', () =>
    expect(frameUnder(layout, 'inner', { position: { x: 36, y: 98 }, dragged: ['inner'] })).toBe('outer'));
  it('counts from the frame that the card stands in', () =>
    expect(frameUnder(layout, 'deep', { position: { x: 36, y: 98 }, dragged: ['deep'] })).toBe('inner'));
  it('a closed frame takes nothing in', () => {
    const closed = layoutOf(graph, { collapsed: new Set(['inner']) });
    expect(frameAt(closed, { x: 200, y: 160 })).toBe('outer');
  });
});
