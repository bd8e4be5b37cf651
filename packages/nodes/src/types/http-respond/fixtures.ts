import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'a value', input: { body: '{{ trigger.body }}' }, port: 'next', output: { sent: true } },
  {
    name: 'a header that cannot be sent',
    input: { body: 'ok', headers: [{ name: 'x-name', value: '{{ "😀" }}' }] },
    port: 'error',
  },
  { name: 'nobody asked', input: { body: 'ok' }, port: 'next', output: { sent: false }, event: { kind: 'noRequest', payload: {} } },
];
