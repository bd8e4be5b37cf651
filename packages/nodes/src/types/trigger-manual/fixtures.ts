import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'with a value',
    input: { inputs: [{ name: 'phone', title: 'Phone' }] },
    port: 'next',
    event: { kind: 'manual', payload: { phone: '+46701740612' } },
    output: { phone: '+46701740612' },
  },
  {
    name: 'with values of several types',
    input: {
      inputs: [
        { name: 'limit', title: 'Limit', type: 'number', required: true },
        { name: 'urgent', title: 'Urgent', type: 'bool' },
        { name: 'day', title: 'Day', type: 'date' },
      ],
    },
    port: 'next',
    event: { kind: 'manual', payload: { limit: 12.5, urgent: true } },
    output: { limit: 12.5, urgent: true, day: '' },
  },
  {
    name: 'a required value is missing',
    input: { inputs: [{ name: 'limit', type: 'number', required: true }] },
    port: 'none',
    event: { kind: 'manual', payload: { limit: '' } },
  },
];
