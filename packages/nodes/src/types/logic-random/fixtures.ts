import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'a way of weight 0 is never taken',
    input: {
      ways: [
        { port: 'old', title: 'Old text', weight: 0 },
        { port: 'new', title: 'New text', weight: 1 },
      ],
    },
    port: 'new',
    output: { way: 'new' },
  },
];
