import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'there is room', input: { key: 'shop' }, port: 'ok', output: { goesAt: '2026-03-02T08:00:00.000Z' } },
  {
    name: 'waits for the next window that has room',
    input: { key: 'shop', limit: 2, per: 'hour' },
    port: 'ok',
    output: { goesAt: '2026-03-02T10:00:00.000Z' },
    given: {
      counters: [
        { key: 'rate|workflow|shop', windowAt: '2026-03-02T08:00:00.000Z', count: 2 },
        { key: 'rate|workflow|shop', windowAt: '2026-03-02T09:00:00.000Z', count: 2 },
      ],
    },
  },
  {
    name: 'goes another way and knows when there is room',
    input: { key: 'shop', limit: 2, per: 'day', mode: 'leave' },
    port: 'limit',
    output: { goesAt: '2026-03-03T00:00:00.000Z' },
    given: { counters: [{ key: 'rate|workflow|shop', windowAt: '2026-03-02T00:00:00.000Z', count: 2 }] },
  },
  {
    name: 'would have to wait too long',
    input: { key: 'shop', limit: 2, per: 'day', longest: { amount: 1, unit: 'hours' } },
    port: 'limit',
    given: { counters: [{ key: 'rate|workflow|shop', windowAt: '2026-03-02T00:00:00.000Z', count: 2 }] },
  },
  { name: 'a key that came out empty', input: { key: '{{ contact.email }}' }, port: 'error' },
];
