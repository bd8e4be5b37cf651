import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'all ways', input: {}, port: 'next', output: { arrived: ['a', 'b'] } },
  { name: 'the first way', input: { need: 'any' }, port: 'next', output: { arrived: ['a'] } },
  {
    name: 'more than can come',
    input: { need: 'number', count: 2 },
    port: 'incomplete',
    output: { arrived: ['a'] },
    given: { ended: ['b'] },
  },
  {
    name: 'too late',
    input: { timeout: { amount: 1, unit: 'minutes' } },
    port: 'timeout',
    output: { arrived: ['a'] },
    given: { slow: ['b'] },
  },
];
