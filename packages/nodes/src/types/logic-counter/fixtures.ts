import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'the first', input: { key: 'tickets' }, port: 'ok', output: { count: 1 } },
  {
    name: 'several more today',
    input: { key: 'tickets', by: '2 + 1', window: 'day' },
    port: 'ok',
    output: { count: 13 },
    given: { counters: [{ key: 'counter|workflow|tickets', windowAt: '2026-03-02T00:00:00.000Z', count: 10 }] },
  },
  {
    name: 'over the limit',
    input: { key: 'tickets', limit: 10, scope: 'account' },
    port: 'limit',
    output: { count: 10 },
    given: { counters: [{ key: 'counter|account|tickets', count: 10 }] },
  },
  { name: 'no whole number', input: { key: 'tickets', by: 'size(contact.name) + 0.5' }, port: 'error' },
  { name: 'a key that came out empty', input: { key: '{{ contact.email }}' }, port: 'error' },
];
