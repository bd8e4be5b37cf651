import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'to one device',
    input: { topic: 'd/boiler-07/down', payload: '{"say": "{{ trigger.rest }}"}' },
    port: 'next',
    output: { topic: 't/1/d/boiler-07/down' },
  },
  {
    name: 'a topic that a value breaks',
    input: { topic: 'd/{{ trigger.rest }}/#/down' },
    port: 'error',
  },
];
