import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'Swedish from here on', input: { language: 'sv' }, port: 'next', output: { language: 'sv' } },
  { name: 'a run without contact', input: { language: 'sv' }, port: 'error', event: { kind: 'noContact', payload: {} } },
];
