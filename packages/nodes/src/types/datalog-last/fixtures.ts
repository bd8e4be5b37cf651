import type { NodeFixture } from '@signalbox/flow';

const input = { device: 'boiler-07', name: 'temperature' };

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'the newest',
    input,
    port: 'found',
    given: {
      dataLog: [
        { ...input, at: '2026-03-02T07:40:00.000Z', value: 44 },
        { ...input, at: '2026-03-02T07:45:00.000Z', value: 43.5 },
      ],
    },
    output: { value: 43.5, at: '2026-03-02T07:45:00.000Z', minutesAgo: 15 },
  },
  { name: 'nothing yet', input, port: 'none' },
  { name: 'a key that is none', input: { ...input, device: '{{ trigger.text }}' }, port: 'error' },
];
