import type { RunSummary } from '@signalbox/contract';
import { expect, it } from 'vitest';
import { nowAt, runChip, runStops, tookOf } from './run-words.ts';

const now = Date.parse('2026-11-22T10:00:00Z');
const stop = (title: string, status: 'done' | 'failed' | 'waiting') => ({ nodeId: title, title, status });
const run = (change: Partial<RunSummary>): RunSummary => ({
  ...{ id: 'run_1', workflowId: 'wf_1', workflowName: 'Warm at home', versionNumber: 1, state: 'waiting', trigger: 'sms', contact: null },
  ...{ startedAt: '2026-11-22T09:57:00Z', endedAt: null, errorCode: null, errorNode: null },
  ...{
    route: [stop('Ask', 'done'), stop('Wait for answer', 'waiting')],
    waitingUntil: '2026-11-22T10:04:00Z',
    class: 'interactive' as const,
    tags: [],
  },
  ...change,
});

it('says where a run waits and how long still', () => {
  expect(nowAt(run({}), now)).toEqual({ place: 'Wait for answer', cause: '4 min left' });
  expect(nowAt(run({ waitingUntil: null }), now)).toEqual({ place: 'Wait for answer', cause: null });
  expect(tookOf(run({}), now)).toBe('3 min');
});

it('says why a run failed, also when no step was reached', () => {
  expect(nowAt(run({ state: 'failed', errorCode: 'http.failed', route: [stop('Call', 'failed')] }), now)).toEqual({
    place: 'Call',
    cause: 'http.failed',
  });
  expect(nowAt(run({ state: 'failed', errorCode: 'graph.invalid', route: [] }), now).place).toBe('Before its first step');
});

it('tells a run that has moved from one that has not', () => {
  expect(runChip(run({ state: 'ready', route: [] }))).toBe('ready');
  expect(runChip(run({ state: 'ready' }))).toBe('working');
  expect(runChip(run({ state: 'done' }))).toBe('done');
});

it('ends the little track where the run stands', () => {
  expect(runStops(run({})).map(({ state }) => state)).toEqual(['done', 'waiting']);
  expect(runStops(run({ state: 'cancelled' })).map(({ state }) => state)).toEqual(['done', 'stopped']);
  expect(runStops(run({ state: 'ready', route: [stop('Ask', 'done')] })).map(({ state }) => state)).toEqual(['done', 'working']);
});
