import type { ChildGroup } from '@signalbox/contract';
import type { Graph } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { childLines, childrenOf, joinFacts, portCounts, wayFacts, withChildren } from './child-facts.ts';

const group = (more: Partial<ChildGroup>): ChildGroup => ({
  ...{ nodeId: 'each', visit: 1, total: 3, done: 2, failed: 0, cancelled: 0, open: 1, complete: true, tallies: [] },
  ...more,
});
const node = (id: string, within?: string): Graph['nodes'][number] => ({
  ...{ id, type: 'x', version: 1, title: '', input: {}, position: { x: 0, y: 0 }, off: false, note: '' },
  ...(within ? { within } : {}),
});
const edge = (id: string) => {
  const [from = '', port = '', to = ''] = id.split(' ');
  return { id, from, port, to };
};
const graph: Graph = {
  ...{ format: 1, notes: [], nodes: [node('each'), node('ask', 'each'), node('note', 'each'), node('end')] },
  edges: ['each item ask', 'ask reply note', 'ask timeout end', 'each done end'].map(edge),
};

test('numbers are those of all visits together: they are not added up once more', () => {
  const tallies = [
    { nodeId: 'ask', port: 'reply', count: 4 },
    { nodeId: 'ask', port: 'timeout', count: 1 },
  ];
  const counts = portCounts({ children: [group({ tallies }), group({ visit: 2, tallies }), group({ nodeId: 'call' })] });
  expect([...counts].map(([nodeId, ports]) => [nodeId, Object.fromEntries(ports)])).toEqual([['ask', { reply: 4, timeout: 1 }]]);
});

test('numbers stand on the cards beside what else is told of a step; where a way ends without a way out there is none', () => {
  const tallies = [
    { nodeId: 'ask', port: 'reply', count: 4 },
    { nodeId: 'ask', port: '', count: 1 },
  ];
  const ways = wayFacts(portCounts({ children: [group({ tallies })] }));
  expect([...joinFacts(ways, new Map([['ask', { live: '3 of 5 done' }]]))]).toEqual([['ask', { ways: { reply: 4 }, live: '3 of 5 done' }]]);
});

test('the way of the items is lit on the run that started them', () => {
  const route = { steps: new Map(), passed: new Set(['each done end']) };
  const lit = withChildren(route, {
    graph,
    children: [
      group({
        tallies: [
          { nodeId: 'ask', port: 'reply', count: 2 },
          { nodeId: 'note', port: 'next', count: 2 },
        ],
      }),
    ],
  });
  expect([...lit.passed]).toEqual(['each done end', 'each item ask', 'ask reply note']);
  expect([...lit.steps].map(([id, step]) => `${id} ${step.state} ${step.port}`)).toEqual(['ask done reply', 'note done next']);
});

test('forks and failures inside are told apart, and a step where the way ends is still lit', () => {
  const tallies = [
    { nodeId: 'ask', port: 'reply,timeout', count: 2 },
    { nodeId: 'note', port: 'error', count: 1 },
    { nodeId: 'end', port: '', count: 1 },
  ];
  const lit = withChildren({ steps: new Map(), passed: new Set() }, { graph, children: [group({ tallies })] });
  expect([...lit.steps].map(([id, step]) => `${id} ${step.state} ${step.port}`)).toEqual([
    ...['ask done reply,timeout', 'note failed error', 'end done null'],
  ]);
});

test('a body that nobody has left yet is at work; without items nothing is lit', () => {
  const route = { steps: new Map(), passed: new Set<string>() };
  expect(withChildren(route, { graph, children: [group({})] }).steps.get('ask')?.state).toBe('working');
  expect(withChildren(route, { graph, children: [group({ total: 0, done: 0, open: 0 })] }).steps.size).toBe(0);
});

test('a container whose items are under way says how far it is', () => {
  expect(childLines(wordsFor('en'), { children: [group({}), group({ nodeId: 'other', open: 0 })] })).toEqual(
    new Map([['each', { live: '2 of 3 done' }]]),
  );
});

test('the children of a visit are found by step and visit', () => {
  const run = { children: [group({}), group({ visit: 2, total: 9 })] };
  expect(childrenOf(run, 'each', 2)?.total).toBe(9);
  expect(childrenOf(run, 'each', 3)).toBeUndefined();
});
