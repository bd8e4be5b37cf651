import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'two ways',
    input: {
      branches: [
        { port: 'text', title: 'Text' },
        { port: 'call', title: 'Call' },
      ],
    },
    port: 'text',
  },
];
