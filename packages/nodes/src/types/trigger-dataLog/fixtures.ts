import type { NodeFixture } from '@signalbox/flow';

const device = { id: 'dev_01jq8v', key: 'boiler-07', name: 'Boiler, Norrgården school', group: 'Boilers', place: 'Cellar' };
const payload = { device, name: 'temperature', value: 43.5, limit: 45, since: '2026-03-02T07:50:00.000Z' };

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'too cold for ten minutes',
    input: { device: 'boiler-07', name: 'temperature', is: 'below', limit: '45', back: '50' },
    port: 'next',
    event: { kind: 'datalog', payload },
    output: { value: 43.5, limit: 45 },
  },
];
