import type { NodeFixture } from '@signalbox/flow';

const place = { device: 'boiler-07', name: 'temperature' };
const given = {
  dataLog: [
    { ...place, at: '2026-03-02T06:00:00.000Z', value: 10 },
    { ...place, at: '2026-03-02T07:40:00.000Z', value: 44 },
    { ...place, at: '2026-03-02T07:50:00.000Z', value: 46 },
    { ...place, at: '2026-03-02T07:55:00.000Z', value: 60 },
  ],
};

export const fixtures: readonly NodeFixture[] = [
  { name: 'the average of the last hour', input: place, given, port: 'found', output: { value: 50, count: 3 } },
  {
    name: 'the median',
    input: { ...place, what: 'percentile', percentile: 50, window: { amount: 1, unit: 'days' } },
    given,
    port: 'found',
    output: { value: 45, count: 4 },
  },
  { name: 'how many', input: { ...place, what: 'count' }, port: 'found', output: { value: 0, count: 0 } },
  { name: 'no values', input: { ...place, what: 'most' }, port: 'none' },
  { name: 'a key that is none', input: { ...place, device: '{{ trigger.text }}' }, port: 'error' },
];
