import { emptyGraph, type Graph } from '@signalbox/flow';
import { describe, expect, it } from 'vitest';
import { type Box, layoutOf } from '../../canvas/layout/graph-layout.ts';
import { createDraftStore } from '../draft/draft-store.ts';
import { tidyGraph } from './tidy-graph.ts';

/** for each [ reply, try [ request ] ], then a fork with two ways that join, failure to the right. */
function busy(): Graph {
  const draft = createDraftStore(emptyGraph());
  const state = draft.getState;
  const add = (type: string, id: string, port: string) => state().add(type, { after: { id, port } });
  state().add('trigger.sms');
  add('logic.forEach', 'sms1', 'next');
  add('msg.reply', 'forEach1', 'item');
  add('logic.try', 'reply1', 'next');
  add('http.request', 'try1', 'do');
  add('logic.parallel', 'forEach1', 'done');
  add('tag.add', 'parallel1', 'first');
  add('tag.remove', 'parallel1', 'second');
  add('logic.join', 'add1', 'next');
  state().connect({ from: 'remove1', port: 'next', to: 'join1' });
  add('msg.send', 'forEach1', 'error');
  return state().history.graph;
}
const boxes = (graph: Graph) => [...layoutOf(graph).values()];
const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('tidy', () => {
  const tidy = tidyGraph(busy());
  const at = (id: string): Box => {
    const found = boxes(tidy).find((box) => box.id === id);
    if (!found) throw new Error(`${id} is not there`);
    return found;
  };
  it('lays nothing over anything, but steps into their frames', () => {
    const all = boxes(tidy);
    const over = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter((b) => a.within === b.within && overlap(a, b))
        .map((b) => `${a.id} over ${b.id}`),
    );
    expect(over).toEqual([]);
    for (const box of all) {
      const frame = all.find((one) => one.id === box.within);
      if (frame) expect(overlap(frame, box) && box.x > frame.x && box.y + box.height < frame.y + frame.height).toBe(true);
    }
  });
  it('puts the first way left of the second and failure right of the line', () => {
    expect(at('add1').x).toBeLessThan(at('remove1').x);
    expect(at('parallel1').x).toBeLessThan(at('send1').x);
  });
  it('runs down', () => {
    for (const { from, to } of tidy.edges) if (at(to).within !== from) expect(at(to).y).toBeGreaterThan(at(from).y);
  });
  it('is done after once', () => expect(tidyGraph(tidy)).toEqual(tidy));
});
