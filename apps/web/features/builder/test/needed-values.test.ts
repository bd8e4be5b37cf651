import { Graph } from '@signalbox/flow';
import { expect, test } from 'vitest';
import { neededValues } from './needed-values.ts';

const graph = Graph.parse({
  nodes: [
    { id: 'start', type: 'trigger.manual' },
    { id: 'ask', type: 'msg.sendAndWait', input: { to: '+46701740612', text: 'Well?' } },
    { id: 'report', type: 'http.request', input: { url: 'https://example.com/' } },
    { id: 'each', type: 'logic.forEach', input: { kind: 'list', list: '["a"]' } },
    { id: 'check', type: 'logic.if', input: { condition: 'each.number > 1 && ask.text == "blue"' }, within: 'each' },
    { id: 'note', type: 'run.log', input: { text: '{{ each.item }} {{ check.nothing }}' }, within: 'each' },
    { id: 'last', type: 'run.log', input: { text: '{{ report.status }} of {{ each.total }}, {{ trigger.x }}' } },
  ],
  edges: [
    ['start', 'next', 'ask'],
    ['ask', 'reply', 'report'],
    ['report', 'next', 'each'],
    ['each', 'item', 'check'],
    ['check', 'yes', 'note'],
    ['each', 'done', 'last'],
  ].map(([from, port, to]) => ({ id: `${from}.${port}`, from, port, to })),
});

test('a test from the middle asks for what is read from there on, and for nothing else', () => {
  expect(neededValues(graph, 'ask', {})).toEqual({});
  expect(neededValues(graph, 'report', {})).toEqual({ ask: { text: '' } });
  expect(neededValues(graph, 'last', {})).toEqual({ report: { status: 0 }, each: { total: 0 } });
});

test('an item of a for each ends with the body, a try goes on behind it', () => {
  expect(neededValues(graph, 'check', {})).toEqual({ ask: { text: '' }, each: { number: 0, item: '' } });
  const inTry = { ...graph, nodes: graph.nodes.map((node) => (node.id === 'each' ? { ...node, type: 'logic.try' } : node)) };
  expect(neededValues(inTry, 'check', {})).toMatchObject({ ask: { text: '' }, report: { status: 0 }, each: { total: '' } });
});

test('what the last test found is filled in', () => {
  const found = { ask: { text: 'blue', id: 'msg_1' }, note: { text: 'x' } };
  expect(neededValues(graph, 'report', found)).toEqual({ ask: { text: 'blue' } });
});
