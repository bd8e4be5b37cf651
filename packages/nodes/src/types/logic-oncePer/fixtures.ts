import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'the first time', input: { key: '{{ contact.id }}' }, port: 'new' },
  {
    name: 'seen before',
    input: { key: 'order 7', scope: 'account' },
    port: 'seen',
    given: { once: [{ scope: 'account', key: 'key|order 7' }] },
  },
  {
    name: 'seen before by this step',
    input: { key: 'order 7' },
    port: 'seen',
    given: { once: [{ scope: 'workflow', key: 'step|it|order 7' }] },
  },
  {
    name: 'forgotten since',
    input: { key: 'order 7', scope: 'workflow', forget: { amount: 1, unit: 'days' } },
    port: 'new',
    given: { once: [{ scope: 'workflow', key: 'key|order 7', expiresAt: '2026-03-02T07:59:00.000Z' }] },
  },
  { name: 'a key that came out empty', input: { key: '{{ contact.email }}' }, port: 'error' },
];
