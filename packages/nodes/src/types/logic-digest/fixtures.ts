import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'nobody else brings anything',
    input: { key: 'orders', item: '{{ trigger.rest }}' },
    port: 'flushed',
    output: { items: ['you'], count: 1, leftOut: 0 },
  },
  {
    name: 'another run has begun to collect',
    input: { key: 'orders', item: '{{ trigger.rest }}' },
    port: 'collected',
    output: { count: 3 },
    given: { digest: { key: 'orders', items: ['a', 'b'] } },
  },
  {
    name: 'what the run was started with',
    input: { key: 'orders' },
    port: 'flushed',
    output: { items: [{ keyword: 'HELLO', rest: 'you' }] },
  },
  { name: 'so many that it goes on at once', input: { key: 'orders', item: '{{ 7 }}', max: 1 }, port: 'flushed', output: { items: [7] } },
  {
    name: 'until a time of day',
    input: { key: 'orders', item: '{{ trigger.rest }}', until: 'time', time: '07:30' },
    port: 'flushed',
    output: { items: ['you'] },
    given: { endsAt: '2026-03-03T07:30:00.000Z' },
  },
  { name: 'a key that came out empty', input: { key: '{{ contact.email }}' }, port: 'error' },
];
