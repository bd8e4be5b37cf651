import type { RunStep } from '@signalbox/contract';
import type { Graph } from '@signalbox/flow';
import { expect, test } from 'vitest';
import { routeState } from './route-state.ts';

const node = (id: string): Graph['nodes'][number] => ({
  ...{ id, type: 'x', version: 1, title: '', input: {}, position: { x: 0, y: 0 }, off: false, note: '' },
});
const edge = (id: string) => {
  const [from = '', port = '', to = ''] = id.split(' ');
  return { id, from, port, to };
};
const graph: Graph = {
  ...{ format: 1, notes: [], nodes: ['split', 'a', 'b', 'join', 'late'].map(node) },
  edges: ['split left a', 'split right b', 'a next join', 'b next join', 'join timeout late'].map(edge),
};
const line = (seq: number, nodeId: string, status: RunStep['status'], port: string | null = null): RunStep => ({
  ...{ seq, nodeId, visit: 1, status, port, at: '2026-11-22T09:00:00Z', tookMs: 1, input: {}, output: {}, error: null },
});
const steps = [
  ...[line(1, 'split', 'done', 'left,right'), line(2, 'a', 'done', 'next'), line(3, 'b', 'waiting'), line(4, 'join', 'waiting')],
  ...[line(5, 'b', 'cancelled'), line(6, 'join', 'done', 'next')],
];
const run = { graph, steps, waits: [] };

test('all branches of a fork are lit, and several steps can be waiting', () => {
  const { steps: at, passed } = routeState({ ...run, state: 'waiting' }, 4);
  expect([...passed].sort()).toEqual(['a next join', 'split left a', 'split right b']);
  expect(['b', 'join'].map((id) => at.get(id)?.state)).toEqual(['waiting', 'waiting']);
});

test('what was not needed any more is stopped, and what nobody came to is not reached', () => {
  const { steps: at } = routeState({ ...run, state: 'done' });
  expect(['a', 'b', 'join', 'late'].map((id) => at.get(id)?.state)).toEqual(['done', 'stopped', 'done', 'notReached']);
});

test('the way to the first step inside a frame is lit when that step was entered; a way back only when it was gone', () => {
  const inner: Graph = {
    ...{ format: 1, notes: [], nodes: [node('each'), { ...node('in'), within: 'each' }, node('after')] },
    edges: ['each item in', 'each done after', 'after next each'].map(edge),
  };
  const trace = [line(1, 'in', 'done', 'next'), line(2, 'each', 'done', 'done'), line(3, 'after', 'done', 'next')];
  expect([...routeState({ graph: inner, steps: trace, waits: [], state: 'done' }).passed]).toEqual(['each item in', 'each done after']);
});

test('a step whose message was refused is not lit as done', () => {
  const message = { nodeId: 'a', state: 'failed' } as NonNullable<Parameters<typeof routeState>[0]['messages']>[number];
  const { steps: at } = routeState({ ...run, state: 'done', messages: [message] });
  expect(['a', 'split'].map((id) => at.get(id)?.state)).toEqual(['failed', 'done']);
});
