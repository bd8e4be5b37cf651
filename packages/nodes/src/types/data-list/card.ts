import type { Port } from '@signalbox/flow';
import { defineCard } from '../../contract/define-card.ts';
import { optionWords } from '../../shared/option-words.ts';

export const tasks = {
  filter: 'Keep the items that …',
  sort: 'Sort',
  page: 'Take a part of it',
  dedupe: 'Drop repeated items',
  pick: 'Take one field of each item',
  count: 'Count and calculate',
  join: 'Put together as text',
} as const;
const givesItems = ['filter', 'sort', 'page', 'dedupe', 'pick'];
const next: Port[] = [{ name: 'next', title: '', line: 'main' }];
const orEmpty = (...sets: string[]): Port[] => [
  { name: 'next', title: 'Some', line: 'main' },
  { name: 'empty', title: 'No items', line: 'siding', optional: true, sets: ['items', 'count', 'total', ...sets] },
];

export const card = defineCard({
  type: 'data.list',
  kind: 'steer',
  group: 'data',
  title: 'Work with list',
  help: 'Filters, sorts, shortens, counts or joins the items of a list.',
  icon: 'list-filter',
  synonyms: ['filter', 'sort', 'array', 'aggregate', 'sum', 'average', 'group by', 'unique', 'page', 'join', 'count', 'first'],
  ports: ({ task = 'filter' }) => (!givesItems.includes(String(task)) ? next : task === 'page' ? orEmpty('pages') : orEmpty()),
  summary: ({ task = 'filter', list = '' }: { task?: keyof typeof tasks | undefined; list?: string | undefined }, t) =>
    t('steps.both', { what: optionWords(t, { path: 'data.list.input.task', options: tasks, value: task }), value: list }),
});
