import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'a text',
    input: { values: [{ name: 'greeting', value: 'Hi {{ contact.name }}' }] },
    port: 'end:done',
    output: { greeting: 'Hi Maja' },
  },
  { name: 'nothing', input: {}, port: 'end:done' },
];
