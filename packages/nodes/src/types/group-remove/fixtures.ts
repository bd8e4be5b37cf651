import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'taken away', input: { group: 'Warm homes' }, port: 'next', output: { group: 'Warm homes' } },
  { name: 'a run without contact', input: { group: 'Warm homes' }, port: 'error', event: { kind: 'noContact', payload: {} } },
];
