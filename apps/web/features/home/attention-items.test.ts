import type { RunSummary } from '@signalbox/contract';
import { wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { attentionItems } from './attention-items.ts';

const t = wordsFor('en');
const now = Date.parse('2026-11-22T10:00:00Z');
const run = (change: Partial<RunSummary>): RunSummary => ({
  ...{ id: 'run_1', workflowId: 'wf_1', workflowName: 'Warm at home', versionNumber: 1, state: 'failed', trigger: 'sms', contact: null },
  ...{ startedAt: '2026-11-22T09:00:00Z', endedAt: '2026-11-22T09:01:00Z', errorCode: 'http.failed', errorNode: 'ask', route: [] },
  ...{ waitingUntil: null, undelivered: 0, class: 'interactive' as const, tags: [] },
  ...change,
});

const lost = {
  at: '2026-11-22T09:00:00Z',
  finalAt: '2026-11-22T09:30:00Z',
  workflowName: 'Warm at home',
  to: '+46701740612',
  contact: null,
};

it('lights nothing when nothing failed and nothing waits', () => {
  expect(
    attentionItems(t, {
      failed: { items: [], next: null },
      waiting: undefined,
      undelivered: undefined,
      stopped: [],
      tasks: undefined,
      now,
    }),
  ).toEqual([]);
});

it('counts the failures of a day and names their workflows once', () => {
  const old = run({ endedAt: '2026-11-20T09:01:00Z' });
  const [item] = attentionItems(t, {
    failed: { items: [run({}), run({}), old], next: null },
    waiting: undefined,
    undelivered: undefined,
    stopped: [],
    tasks: undefined,
    now,
  });
  expect(item).toMatchObject({
    state: 'failed',
    text: '2 runs failed in the last 24 hours',
    detail: 'Warm at home',
    href: '/runs?state=failed',
  });
});

it('never claims a count that it does not know', () => {
  const waiting = { items: Array.from({ length: 100 }, () => run({ state: 'waiting', endedAt: null })), next: 'run_2' };
  expect(attentionItems(t, { failed: undefined, waiting, undelivered: undefined, stopped: [], tasks: undefined, now })[0]?.text).toBe(
    'More than 100 runs waiting',
  );
});

it('puts a channel that carries nothing first, then what waits for this person', () => {
  const items = attentionItems(t, {
    failed: { items: [run({})], next: null },
    waiting: undefined,
    undelivered: undefined,
    stopped: [{ id: 'p', name: 'Nordtel' }],
    tasks: { items: [{ title: 'Release the alarm' }], next: null },
    now,
  });
  expect(items.map(({ href }) => href)).toEqual(['/channels', '/tasks', '/runs?state=failed']);
});

it('tells of messages that did not arrive, with who should have had them', () => {
  const old = { ...lost, at: '2026-11-19T09:00:00Z', finalAt: null };
  const [item, ...more] = attentionItems(t, {
    ...{ failed: undefined, waiting: undefined, stopped: [], tasks: undefined, now },
    undelivered: { items: [lost, { ...lost, contact: { id: 'con_1', name: 'Elin' } }, old], next: 'msg_1' },
  });
  expect(more).toEqual([]);
  expect(item).toMatchObject({
    text: '2 messages were not delivered in the last 24 hours',
    ...{ detail: '+46 70 174 06 12, Elin', href: '/messages?state=undelivered', act: 'See why' },
  });
});

it('says it in Swedish, too', () => {
  const items = attentionItems(wordsFor('sv'), {
    failed: { items: [run({})], next: null },
    waiting: { items: Array.from({ length: 100 }, () => run({ state: 'waiting', endedAt: null })), next: 'run_2' },
    undelivered: { items: [lost], next: null },
    stopped: [{ id: 'p', name: 'Nordtel' }],
    tasks: { items: [{ title: 'Släpp larmet' }], next: null },
    now,
  });
  expect(items.map(({ text }) => text)).toEqual([
    'Nordtel skickar inga meddelanden',
    '1 uppgift väntar på dig',
    '1 körning har misslyckats det senaste dygnet',
    '1 meddelande kom inte fram det senaste dygnet',
    'Mer än 100 körningar väntar',
  ]);
});
