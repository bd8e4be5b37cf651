import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'with its values',
    input: {
      inputs: [
        { name: 'phone', title: 'Phone', type: 'text', required: true },
        { name: 'amount', title: 'Amount', type: 'number' },
        { name: 'lines', title: 'Lines', type: 'list' },
      ],
    },
    port: 'next',
    event: { kind: 'workflow', payload: { phone: '+46701740612', amount: '12.5', other: 'is left out' } },
    output: { phone: '+46701740612', amount: 12.5, lines: [] },
  },
  { name: 'with nothing', input: {}, port: 'next', event: { kind: 'workflow', payload: {} }, output: {} },
  {
    name: 'a required value is missing',
    input: { inputs: [{ name: 'phone', type: 'text', required: true }] },
    port: 'none',
    event: { kind: 'workflow', payload: { phone: '' } },
  },
  {
    name: 'a value of another type',
    input: { inputs: [{ name: 'lines', type: 'list' }] },
    port: 'none',
    event: { kind: 'workflow', payload: { lines: 'a, b' } },
  },
];
