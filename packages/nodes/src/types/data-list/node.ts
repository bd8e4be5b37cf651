import { choice, expression, fieldPath, listRules, type Port, sortKeys, template, type ValueType, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { optionWords } from '../../shared/option-words.ts';
import { needed } from '../../shared/values/needed.ts';

export const tasks = {
  filter: 'Keep the items that …',
  sort: 'Sort',
  page: 'Take a part of it',
  dedupe: 'Drop repeated items',
  pick: 'Take one field of each item',
  count: 'Count and calculate',
  join: 'Put together as text',
} as const;
export const calculations = {
  count: 'How many',
  sum: 'Sum',
  average: 'Average',
  smallest: 'Smallest',
  largest: 'Largest',
} as const;
/** Whose alphabet sorts: å comes after z in Swedish, and with a elsewhere. */
export const alphabets = { sv: 'Swedish', en: 'English', da: 'Danish or Norwegian', fi: 'Finnish', de: 'German' } as const;

const outputs: Record<keyof typeof tasks, Record<string, ValueType>> = {
  filter: { items: 'list', first: 'dyn' },
  sort: { items: 'list', first: 'dyn' },
  page: { items: 'list', first: 'dyn', pages: 'double' },
  dedupe: { items: 'list', first: 'dyn' },
  pick: { items: 'list', first: 'dyn' },
  count: { value: 'dyn', groups: 'list<map>' },
  join: { text: 'string' },
};
const givesItems = ['filter', 'sort', 'page', 'dedupe', 'pick'];
const next: Port[] = [{ name: 'next', title: '', line: 'main' }];
const orEmpty = (...sets: string[]): Port[] => [
  { name: 'next', title: 'Some', line: 'main' },
  { name: 'empty', title: 'No items', line: 'siding', optional: true, sets: ['items', 'count', 'total', ...sets] },
];

const rows =
  '[{"name": "Maja", "age": 41, "city": "Lund"}, {"name": "Bo", "age": 9, "city": "Umeå"}, {"name": "Åsa", "age": 30, "city": "Lund"}]';

export const node = defineNode({
  type: 'data.list',
  kind: 'steer',
  group: 'data',
  title: 'Work with list',
  help: 'Filters, sorts, shortens, counts or joins the items of a list.',
  icon: 'list-filter',
  synonyms: ['filter', 'sort', 'array', 'aggregate', 'sum', 'average', 'group by', 'unique', 'page', 'join', 'count', 'first'],
  input: needed(
    z.object({
      task: choice(tasks, { title: 'What to do' }).default('filter'),
      list: expression('list', { title: 'List', placeholder: 'orders.body.rows' }),
      rules: listRules({ title: 'Rules', when: { task: ['filter'] } }).default([]),
      match: choice({ all: 'All rules', any: 'One of the rules' }, { title: 'Keep what fits', when: { task: ['filter'] } }).default('all'),
      sort: sortKeys({ title: 'By', when: { task: ['sort'] } }).default([]),
      alphabet: choice(alphabets, { title: 'Alphabet', when: { task: ['sort'] } }).default('sv'),
      page: template({ title: 'Page', placeholder: '1', max: 200, optional: true, when: { task: ['page'] } }).default('1'),
      size: wholeNumber({ title: 'Items a page', min: 1, most: 1000, when: { task: ['page'] } }).default(10),
      path: fieldPath({
        title: 'Field',
        help: 'Such as name or address.city; empty = the item itself.',
        when: { task: ['dedupe', 'pick', 'count', 'join'] },
      }).default(''),
      calculation: choice(calculations, { title: 'Calculate', when: { task: ['count'] } }).default('count'),
      groupBy: fieldPath({ title: 'For each', help: 'A field to group by; empty = all together.', when: { task: ['count'] } }).default(''),
      separator: template({ title: 'Between them', max: 50, optional: true, when: { task: ['join'] } }).default(', '),
      last: template({
        title: 'Before the last one',
        help: 'Such as " and "; empty = the same as between the others.',
        max: 50,
        optional: true,
        when: { task: ['join'] },
      }).default(''),
    }),
    'rules',
    'sort',
  ),
  output: z.object({ count: z.number(), total: z.number() }),
  outputFields: ({ task = 'filter' }) => outputs[task] ?? {},
  ports: ({ task = 'filter' }) => (!givesItems.includes(String(task)) ? next : task === 'page' ? orEmpty('pages') : orEmpty()),
  summary: ({ task = 'filter', list = '' }, t) =>
    t('steps.both', { what: optionWords(t, { path: 'data.list.input.task', options: tasks, value: task }), value: list }),
  fixtures: [
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
  ],
});
