import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'filled in',
    input: {
      title: 'Call {{ contact.name }}',
      fields: [
        { name: 'price', title: 'Price', type: 'number', required: true },
        { name: 'note', title: 'Note' },
      ],
    },
    port: 'done',
    event: {
      kind: 'task',
      payload: { status: 'approved', by: 'Olle', comment: '', at: '2026-03-02T08:05:00.000Z', values: { price: '12.5' } },
    },
    output: { by: 'Olle', values: { price: 12.5, note: '' } },
  },
  {
    name: 'not done in time',
    input: { title: 'Call', timeout: { amount: 1, unit: 'hours' } },
    port: 'timeout',
    event: { kind: 'timeout', payload: {} },
  },
  {
    name: 'what was filled in does not fit',
    input: { title: 'Call', fields: [{ name: 'price', type: 'number', required: true }] },
    port: 'error',
    event: { kind: 'task', payload: { status: 'approved', by: 'Olle', values: { price: 'much' } } },
  },
  { name: 'a title that came out empty', input: { title: '{{ contact.email }}' }, port: 'error' },
];
