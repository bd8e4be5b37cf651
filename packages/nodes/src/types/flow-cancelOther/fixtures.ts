import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'those of the same order',
    input: { name: 'order', value: '{{ trigger.rest }}' },
    port: 'next',
    output: { cancelled: 2 },
    given: { otherRuns: 2 },
  },
  { name: 'nobody', input: { which: 'all' }, port: 'next', output: { cancelled: 0 } },
  { name: 'a value that came out empty', input: { name: 'order', value: '{{ contact.email }}' }, port: 'error' },
];
