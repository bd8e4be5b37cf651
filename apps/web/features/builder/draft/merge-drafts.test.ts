import { type Graph, parseGraph } from '@signalbox/flow';
import { expect, it } from 'vitest';
import { mergeDrafts } from './merge-drafts.ts';

const graph = (titles: Readonly<Record<string, string>>, edges: readonly string[] = [], more: object = {}): Graph =>
  parseGraph({
    nodes: Object.entries(titles).map(([id, title]) => ({ id, type: 'msg.reply', title, input: {}, position: { x: 0, y: 0 } })),
    edges: edges.map((track) => {
      const [from = '', to = ''] = track.split('>');
      return { id: track, from, port: 'next', to };
    }),
    ...more,
  });
const titles = ({ nodes }: Graph) => Object.fromEntries(nodes.map(({ id, title }) => [id, title]));
const base = graph({ a: 'A', b: 'B', c: 'C' }, ['a>b', 'b>c']);

it('keeps the changes of both that do not touch each other', () => {
  const theirs = graph({ a: 'A of theirs', b: 'B', c: 'C', d: 'D' }, ['a>b', 'b>c', 'c>d']);
  const mine = graph({ a: 'A', b: 'B of mine', e: 'E' }, ['a>b', 'b>e']);
  const merged = mergeDrafts({ base, theirs: { ...theirs }, mine });
  expect(merged.both).toEqual(['c']);
  expect(titles(merged.graph)).toEqual({ a: 'A of theirs', b: 'B of mine', c: 'C', d: 'D', e: 'E' });
  expect(merged.others).toBe(4);
});

it('of a step that both changed takes whose is chosen, theirs where nobody chose', () => {
  const theirs = graph({ a: 'Theirs', b: 'B', c: 'C' }, ['a>b', 'b>c']);
  const mine = graph({ a: 'Mine', b: 'B', c: 'C' }, ['a>b', 'b>c']);
  expect(mergeDrafts({ base, theirs, mine })).toMatchObject({ both: ['a'], others: 0 });
  expect(titles(mergeDrafts({ base, theirs, mine }).graph).a).toBe('Theirs');
  expect(titles(mergeDrafts({ base, theirs, mine }, new Map([['a', 'mine']])).graph).a).toBe('Mine');
});

it('a step that one removed and the other changed is a question; the same change on both sides is none', () => {
  const removed = graph({ a: 'A', b: 'B' }, ['a>b']);
  const changed = graph({ a: 'A', b: 'B', c: 'New' }, ['a>b', 'b>c']);
  const merged = mergeDrafts({ base, theirs: removed, mine: changed }, new Map([['c', 'mine']]));
  expect(merged.both).toEqual(['c']);
  expect(merged.graph.edges.map(({ id }) => id)).toEqual(['a>b']);
  expect(mergeDrafts({ base, theirs: changed, mine: changed }).both).toEqual([]);
});

it('drops tracks whose step is gone, and lets steps out of frames that are gone', () => {
  const inFrame = { ...base, nodes: base.nodes.map((node) => (node.id === 'c' ? { ...node, within: 'b' } : node)) };
  const theirs = graph({ a: 'A', c: 'C' });
  const merged = mergeDrafts({ base, theirs, mine: inFrame });
  expect(merged.graph.nodes.find(({ id }) => id === 'c')).not.toHaveProperty('within');
  expect(merged.graph.edges).toEqual([]);
});
