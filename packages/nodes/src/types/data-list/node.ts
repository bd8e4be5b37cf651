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
});
