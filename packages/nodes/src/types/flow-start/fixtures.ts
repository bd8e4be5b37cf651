import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'goes on at once',
    input: { workflow: 'wfl_called', inputs: [{ name: 'phone', value: '{{ trigger.from }}' }] },
    port: 'next',
    given: { called: { takes: 'phone' } },
  },
];
