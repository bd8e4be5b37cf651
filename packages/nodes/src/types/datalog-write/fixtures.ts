import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'a number', input: { device: 'boiler-07', name: 'temperature', value: '40 + 1.5' }, port: 'next', output: { value: 41.5 } },
  { name: 'a value without a name', input: { device: 'boiler-07', name: '{{ contact.email }}', value: '1' }, port: 'error' },
  { name: 'a key that is none', input: { device: '{{ trigger.text }}', name: 'temperature', value: '1' }, port: 'error' },
];
