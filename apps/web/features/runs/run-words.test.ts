import type { RunSummary } from '@signalbox/contract';
import { wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { nowAt, runChip, runStops, tookOf, triggerWord } from './run-words.ts';

const t = wordsFor('en');
const now = Date.parse('2026-11-22T10:00:00Z');
const stop = (title: string, status: 'done' | 'failed' | 'waiting') => ({ nodeId: title, title, status });
const run = (change: Partial<RunSummary>): RunSummary => ({
  ...{ id: 'run_1', workflowId: 'wf_1', workflowName: 'Warm at home', versionNumber: 1, state: 'waiting', trigger: 'sms', contact: null },
  ...{ startedAt: '2026-11-22T09:57:00Z', endedAt: null, errorCode: null, errorNode: null },
  ...{
    route: [stop('Ask', 'done'), stop('Wait for answer', 'waiting')],
    waitingUntil: '2026-11-22T10:04:00Z',
    undelivered: 0,
    class: 'interactive' as const,
    tags: [],
  },
  ...change,
});

it('says where a run waits and how long still', () => {
  expect(nowAt(t, run({}), now)).toEqual({ place: 'Wait for answer', cause: '4 min left' });
  expect(nowAt(t, run({ waitingUntil: null }), now)).toEqual({ place: 'Wait for answer', cause: null });
  expect(tookOf(run({}), now)).toBe(3 * 60_000);
});

it('says why a run failed, also when no step was reached', () => {
  expect(nowAt(t, run({ state: 'failed', errorCode: 'http.failed', route: [stop('Call', 'failed')] }), now)).toEqual({
    place: 'Call',
    cause: 'An outside call failed',
  });
  expect(nowAt(t, run({ state: 'failed', errorCode: 'graph.invalid', route: [] }), now).place).toBe('Before its first step');
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

it('says it in Swedish, too', () => {
  const sv = wordsFor('sv');
  expect(nowAt(sv, run({ waitingUntil: '2026-11-22T12:04:00Z' }), now).cause).toBe('2 tim 4 min kvar');
  expect(nowAt(sv, run({ state: 'ready', route: [stop('Fråga', 'done')] }), now).place).toBe('Efter Fråga');
  expect([triggerWord(sv, 'sms'), triggerWord(sv, 'constellation')]).toEqual(['Sms', 'constellation']);
});

it('does not call a run done whose message did not arrive', () => {
  const ended = run({ state: 'done', undelivered: 1 });
  expect(runChip(ended)).toBe('undelivered');
  expect(nowAt(t, ended, now)).toEqual({ place: 'Finished', cause: '1 message not delivered' });
  expect(runChip(run({ state: 'waiting', undelivered: 1 }))).toBe('waiting');
});
