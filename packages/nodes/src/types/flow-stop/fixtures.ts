import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'done', input: {}, port: 'end:done' },
  {
    name: 'failed',
    input: { outcome: 'failed', reason: 'No stock for {{ contact.name }}' },
    port: 'end:failed',
    output: { reason: 'No stock for Maja' },
  },
];
