import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'out of the lists', input: { status: 'archived' }, port: 'next', output: { status: 'archived' } },
  { name: 'a run without contact', input: { status: 'blocked' }, port: 'error', event: { kind: 'noContact', payload: {} } },
];
