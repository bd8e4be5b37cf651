import { emptyGraph, type GraphNode } from '@signalbox/flow';
import { describe, expect, it } from 'vitest';
import { helperLines, noLines } from './helper-lines.ts';
import { layoutOf } from './layout/graph-layout.ts';

const node = (id: string, x: number, y: number): GraphNode => ({
  ...{ id, type: 'msg.reply', version: 1, title: '', input: {}, position: { x, y }, off: false, note: '' },
});
const layout = layoutOf({ ...emptyGraph(), nodes: [node('a', 0, 0), node('b', 500, 300)] });

describe('helper lines', () => {
  it('a step that is nearly in line snaps, and a line shows with what', () =>
    expect(helperLines(layout, 'b', { x: 4, y: 300 })).toEqual({ position: { x: 0, y: 300 }, lines: { x: 132, y: null } }));
  it('tops stand in line too', () =>
    expect(helperLines(layout, 'b', { x: 600, y: -3 })).toMatchObject({ position: { x: 600, y: 0 }, lines: { x: null } }));
  it('further away nothing holds it', () =>
    expect(helperLines(layout, 'b', { x: 40, y: 200 })).toEqual({ position: { x: 40, y: 200 }, lines: noLines }));
});
