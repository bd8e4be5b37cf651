import type { NodeFixture } from '@signalbox/flow';

const input = { device: 'boiler-07', values: [{ name: 'set', value: '{{ 20 }}' }] };

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'the device says that it was done',
    input,
    port: 'acknowledged',
    event: { kind: 'device', payload: { id: 'cmd', ok: true, set: 20 } },
    output: { answer: { id: 'cmd', ok: true, set: 20 } },
  },
  { name: 'the device could not', input, port: 'refused', event: { kind: 'device', payload: { id: 'cmd', ok: false } } },
  { name: 'no answer in time', input, port: 'timeout', event: { kind: 'timeout', payload: {} } },
  { name: 'a key that is none', input: { device: '{{ trigger.text }}' }, port: 'error' },
];
