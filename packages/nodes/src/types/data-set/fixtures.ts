import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'a number and a text',
    input: {
      values: [
        { name: 'next', value: '{{ trigger.body.age + 1 }}' },
        { name: 'greeting', value: 'Hi {{ contact.name }}' },
      ],
    },
    port: 'next',
    output: { next: 42, greeting: 'Hi Maja' },
  },
];
