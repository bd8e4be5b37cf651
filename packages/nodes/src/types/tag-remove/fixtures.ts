import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'taken away', input: { tag: 'Visitor' }, port: 'next', output: { tag: 'Visitor' } },
  { name: 'a run without contact', input: { tag: 'Visitor' }, port: 'error', event: { kind: 'noContact', payload: {} } },
];
