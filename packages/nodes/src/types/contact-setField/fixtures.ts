import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'a floor', input: { field: 'floor', value: '{{ 3 }}' }, port: 'next', output: { field: 'floor', value: 3 } },
  { name: 'emptied', input: { field: 'floor' }, port: 'next' },
  { name: 'a run without contact', input: { field: 'floor', value: '3' }, port: 'error', event: { kind: 'noContact', payload: {} } },
];
