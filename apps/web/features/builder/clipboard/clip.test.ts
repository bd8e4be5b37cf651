import { emptyGraph, type Graph, type GraphNode } from '@signalbox/flow';
import { expect, it } from 'vitest';
import { pasteSteps } from '../graph/paste-steps.ts';
import { clipSchema, clipText, readClip } from './clip.ts';
import { missingNames, namesOf, replaceName } from './missing-names.ts';

const step = (id: string, type: string, input: Record<string, unknown>): GraphNode => ({
  id,
  type,
  version: 1,
  title: '',
  input,
  position: { x: 0, y: 0 },
  off: false,
  note: '',
});
const graph: Graph = {
  ...emptyGraph(),
  nodes: [
    step('sms1', 'trigger.sms', { keywords: ['HELP'] }),
    step('request1', 'http.request', {
      url: 'https://example.com/?to={{ trigger.from }}',
      headers: [
        { name: 'Authorization', value: 'Bearer abcdefghijkl1234567890' },
        { name: 'Accept', value: 'application/json' },
      ],
    }),
    step('tag1', 'tag.add', { tag: 'Visitor' }),
    step('log1', 'run.log', { text: 'Said {{ request1.status }}, not request1' }),
  ],
  edges: [
    { id: 'a', from: 'sms1', port: 'next', to: 'request1' },
    { id: 'b', from: 'request1', port: 'next', to: 'tag1' },
    { id: 'c', from: 'tag1', port: 'next', to: 'log1' },
  ],
};
const chosen = ['request1', 'tag1', 'log1'];
const read = (text: string | null) => {
  const clip = readClip(text ?? '');
  if (!clip?.ok) throw new Error('not read');
  return clip.graph;
};

it('is JSON that says what it is, with the tracks between the steps', () => {
  const text = clipText(graph, chosen) ?? '';
  expect(JSON.parse(text)).toMatchObject({ schema: clipSchema });
  expect(read(text).nodes.map((node) => node.id)).toEqual(chosen);
  expect(read(text).edges.map((edge) => [edge.from, edge.to])).toEqual([
    ['request1', 'tag1'],
    ['tag1', 'log1'],
  ]);
});
it('leaves passwords and keys behind, and nothing else', () => {
  const text = clipText(graph, chosen) ?? '';
  expect(text).not.toContain('abcdefghijkl');
  expect(read(text).nodes[0]?.input).toMatchObject({
    headers: [
      { name: 'Authorization', value: 'Bearer ' },
      { name: 'Accept', value: 'application/json' },
    ],
  });
});
it('is pasted elsewhere under new names, which what reads them follows, and words do not', () => {
  const other: Graph = { ...emptyGraph(), nodes: [step('request1', 'http.request', {})] };
  const pasted = pasteSteps(other, read(clipText(graph, chosen)));
  expect(pasted.graph.nodes.map((node) => node.id)).toEqual(['request1', 'request2', 'add1', 'log1']);
  expect(pasted.graph.nodes[3]?.input.text).toBe('Said {{ request2.status }}, not request1');
});
it('knows text that is none of ours, that is broken, and that a newer version wrote', () => {
  expect(readClip('Hello')).toBeNull();
  expect(readClip('{"steps": []}')).toBeNull();
  expect(readClip('{ half')).toBeNull();
  expect(readClip(JSON.stringify({ schema: clipSchema, steps: [{ id: 7 }] }))).toEqual({ ok: false, why: 'broken' });
  expect(readClip(JSON.stringify({ schema: 'signalbox.steps/9', steps: [] }))).toEqual({ ok: false, why: 'newer' });
  expect(clipText(graph, [])).toBeNull();
});
it('says which names are missing, and takes others in their place', () => {
  const facts = {
    tags: [],
    groups: [],
    ownAddresses: [],
    channels: [],
    workflows: [],
    tables: [],
    templates: [],
    calendars: [],
    keywords: [],
    lateMailboxes: [],
  };
  expect(missingNames(namesOf(graph, chosen), facts)).toEqual([{ kind: 'tag', name: 'Visitor' }]);
  expect(missingNames(namesOf(graph, chosen), { ...facts, tags: ['Visitor'] })).toEqual([]);
  const mended = replaceName(graph, chosen, { kind: 'tag', name: 'Visitor', by: 'Guest' });
  expect(mended.nodes[2]?.input.tag).toBe('Guest');
  expect(mended.nodes[0]).toBe(graph.nodes[0]);
});
