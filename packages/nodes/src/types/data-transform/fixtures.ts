import type { NodeFixture } from '@signalbox/flow';

const orders =
  '[{"id": 7, "who": {"first": "Maja", "last": "Lind"}, "sum": "12,50"}, {"id": 8, "who": {"first": "Bo", "last": "Ek"}, "sum": 9}]';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'new fields',
    input: {
      list: orders,
      fields: [
        { name: 'number', from: '#' },
        { name: 'order', from: 'id', as: 'text' },
        { name: 'name', from: '{who.first} {who.last}' },
        { name: 'sum', from: 'sum', as: 'number' },
      ],
      constants: [{ name: 'asked', value: '{{ contact.name }}' }],
    },
    port: 'next',
    output: {
      items: [
        { number: 1, order: '7', name: 'Maja Lind', sum: 12.5, asked: 'Maja' },
        { number: 2, order: '8', name: 'Bo Ek', sum: 9, asked: 'Maja' },
      ],
      count: 2,
    },
  },
  {
    name: 'fields beside the old ones',
    input: { list: '[{"a": 1}]', keep: true, fields: [{ name: 'b', from: 'a', as: 'yesNo' }] },
    port: 'next',
    output: { items: [{ a: 1, b: true }] },
  },
  {
    name: 'a list of texts',
    input: { list: '["2026-12-24"]', fields: [{ name: 'day', from: '', as: 'date' }] },
    port: 'next',
    output: { items: [{ day: '2026-12-24T00:00:00.000+00:00' }] },
  },
  {
    name: 'a field that is not there is nothing',
    input: { list: '[{"a": 1}]', fields: [{ name: 'b', from: 'x.y' }] },
    port: 'next',
    output: { items: [{ b: null }] },
  },
  { name: 'an empty list', input: { list: '[]', fields: [{ name: 'b', from: 'x' }] }, port: 'next', output: { items: [], count: 0 } },
  { name: 'no number', input: { list: orders, fields: [{ name: 'n', from: 'who.first', as: 'number' }] }, port: 'error' },
  { name: 'no date', input: { list: orders, fields: [{ name: 'n', from: 'who.first', as: 'date' }] }, port: 'error' },
  { name: 'no list', input: { list: 'trigger.body', fields: [{ name: 'n', from: 'a' }] }, port: 'error' },
];
