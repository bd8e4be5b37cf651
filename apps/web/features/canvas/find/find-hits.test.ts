import { emptyGraph, type Graph, type GraphNode } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../layout/graph-layout.ts';
import { findHits } from './find-hits.ts';

const node = (id: string, y: number, more: Partial<GraphNode>): GraphNode => ({
  ...{ id, type: 'run.log', version: 1, title: '', input: {}, position: { x: 0, y }, off: false, note: '' },
  ...more,
});
const graph: Graph = {
  ...emptyGraph(),
  nodes: [
    node('low', 900, { title: 'Thank the resident' }),
    node('text', 100, { type: 'msg.reply', input: { text: 'Dear resident, {{ trigger.text }}' } }),
    node('when', 300, { type: 'logic.switch', input: { cases: [{ port: 'a', title: 'A', when: 'trigger.keyword == "RESIDENT"' }] } }),
    node('minded', 500, {}),
  ],
  notes: [{ id: 'n', text: 'Residents first', position: { x: 0, y: 0 }, width: 100, height: 100 }],
};
const facts = new Map([['minded', { issues: { errors: 1, warnings: 0, said: ['There is no group residents.'] } }]]);
const find = (words: string, language: 'en' | 'sv' = 'en') =>
  findHits(wordsFor(language), words, { graph, layout: layoutOf(graph), facts }).map(({ id, kinds }) => [id, ...kinds]);

describe('find in a workflow', () => {
  it('titles, texts, notes, values and problems, from top to bottom', () =>
    expect(find('resident')).toEqual([
      ['note:n', 'texts'],
      ['text', 'texts'],
      ['when', 'values'],
      ['minded', 'problems'],
      ['low', 'texts'],
    ]));
  it('what stands in a hole is a value and no text', () => expect(find('trigger.text')).toEqual([['text', 'values']]));
  it('a value by its title, too', () => {
    expect(find('keyword', 'en')).toEqual([['when', 'values']]);
    expect(find('nyckelord', 'sv')).toEqual([['when', 'values']]);
  });
  it('the type of a step in the language of the reader', () => expect(find('svara', 'sv')).toEqual([['text', 'texts']]));
  it('nothing is found by nothing', () => expect(find('  ')).toEqual([]));
});
