import { choice, expression, fieldPath, listRules, sortKeys, template, type ValueType, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { needed } from '../../shared/values/needed.ts';
import { card, tasks } from './card.ts';

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

export const node = defineNode({
  ...card,
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
});
