import type { NodeFixture } from '@signalbox/flow';

const rows =
  '[{"name": "Maja", "age": 41, "city": "Lund"}, {"name": "Bo", "age": 9, "city": "Umeå"}, {"name": "Åsa", "age": 30, "city": "Lund"}]';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'filters',
    input: {
      list: rows,
      rules: [
        { path: 'age', test: 'atLeast', value: '18' },
        { path: 'city', value: 'lund' },
      ],
    },
    port: 'next',
    output: {
      items: [
        { name: 'Maja', age: 41, city: 'Lund' },
        { name: 'Åsa', age: 30, city: 'Lund' },
      ],
      first: { name: 'Maja' },
      count: 2,
      total: 3,
    },
  },
  {
    name: 'filters by one of the rules, with values of the run',
    input: {
      list: rows,
      match: 'any',
      rules: [
        { path: 'age', test: 'less', value: '18' },
        { path: 'name', value: '{{ contact.name }}' },
      ],
    },
    port: 'next',
    output: { items: [{ name: 'Maja' }, { name: 'Bo' }], count: 2 },
  },
  {
    name: 'nothing left',
    input: { list: rows, rules: [{ path: 'name', value: 'Eva' }] },
    port: 'empty',
    output: { items: [], count: 0, total: 3 },
  },
  {
    name: 'sorts',
    input: { task: 'sort', list: rows, sort: [{ path: 'city' }, { path: 'age', order: 'down' }] },
    port: 'next',
    output: { items: [{ name: 'Maja' }, { name: 'Åsa' }, { name: 'Bo' }] },
  },
  {
    name: 'the second page',
    input: { task: 'page', list: '[1, 2, 3, 4, 5]', page: '2', size: 2 },
    port: 'next',
    output: { items: [3, 4], first: 3, count: 2, total: 5, pages: 3 },
  },
  { name: 'a page after the last', input: { task: 'page', list: '[1]', page: '2' }, port: 'empty', output: { items: [], pages: 1 } },
  { name: 'a page that is no number', input: { task: 'page', list: '[1]', page: '{{ trigger.text }}' }, port: 'error' },
  {
    name: 'drops repeated items',
    input: { task: 'dedupe', list: rows, path: 'city' },
    port: 'next',
    output: { items: [{ name: 'Maja' }, { name: 'Bo' }], count: 2, total: 3 },
  },
  { name: 'takes one field', input: { task: 'pick', list: rows, path: 'name' }, port: 'next', output: { items: ['Maja', 'Bo', 'Åsa'] } },
  { name: 'counts', input: { task: 'count', list: rows }, port: 'next', output: { value: 3, groups: [], count: 3 } },
  {
    name: 'calculates for each city',
    input: { task: 'count', list: rows, calculation: 'average', path: 'age', groupBy: 'city' },
    port: 'next',
    output: {
      groups: [
        { key: 'Lund', value: 35.5, count: 2 },
        { key: 'Umeå', value: 9, count: 1 },
      ],
    },
  },
  {
    name: 'no smallest of nothing',
    input: { task: 'count', list: '[]', calculation: 'smallest' },
    port: 'next',
    output: { value: null, count: 0 },
  },
  { name: 'a sum of texts', input: { task: 'count', list: rows, calculation: 'sum', path: 'name' }, port: 'error' },
  {
    name: 'joins',
    input: { task: 'join', list: rows, path: 'name', last: ' och ' },
    port: 'next',
    output: { text: 'Maja, Bo och Åsa', count: 3, total: 3 },
  },
  { name: 'joins nothing', input: { task: 'join', list: '[]' }, port: 'next', output: { text: '', count: 0 } },
  { name: 'no list', input: { task: 'join', list: 'trigger.body' }, port: 'error' },
];
