import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'nothing fails', input: {}, port: 'next' },
  {
    name: 'a step inside fails',
    input: {},
    port: 'error',
    output: { error: { code: 'stock.empty', message: 'Nothing left' } },
    given: { bodyFails: { code: 'stock.empty', message: 'Nothing left' } },
  },
];
