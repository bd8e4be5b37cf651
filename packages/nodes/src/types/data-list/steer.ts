import { numberOf } from '@signalbox/domain';
import { canonicalJson, type NodeInput, type NodeResult, valueText } from '@signalbox/flow';
import { steerNode } from '../../contract/define-node.ts';
import { failed, shown } from '../../shared/values/failed.ts';
import { fieldAt } from '../../shared/values/field-at.ts';
import { calculate, calculateGroups, type NoNumber } from './calculate.ts';
import type { tasks } from './card.ts';
import { node } from './node.ts';
import { passes } from './passes.ts';
import { sorted } from './sorted.ts';

export const steering = steerNode(node, { enter: (input, { accountTimeZone }) => work[input.task](input, accountTimeZone) });

type Input = NodeInput<typeof node>;
const work: Record<keyof typeof tasks, (input: Input, zone: string) => NodeResult> = {
  filter: ({ list, rules, match }, zone) => {
    const fits = match === 'all' ? rules.every.bind(rules) : rules.some.bind(rules);
    return items(
      list,
      list.filter((item) => fits((rule) => passes(item, rule, zone))),
    );
  },
  sort: ({ list, sort, alphabet }, zone) => items(list, sorted(list, sort, { alphabet, zone })),
  page: ({ list, page, size }) => {
    const number = numberOf(page.trim() === '' ? 1 : page);
    if (number === null || number < 1 || !Number.isInteger(number)) return failed('number.invalid.page', { value: shown(page) }, 'page');
    const part = list.slice((number - 1) * size, number * size);
    return items(list, part, { pages: Math.ceil(list.length / size) });
  },
  dedupe: ({ list, path }) => {
    const seen = new Set<string>();
    const kept = list.filter((item) => {
      const key = canonicalJson(fieldAt(item, path) ?? null);
      return seen.has(key) ? false : seen.add(key);
    });
    return items(list, kept);
  },
  pick: ({ list, path }) =>
    items(
      list,
      list.map((item) => fieldAt(item, path) ?? null),
    ),
  count: ({ list, path, calculation, groupBy }) => {
    const all = calculate(list, path, calculation);
    if ('noNumber' in all) return noNumber(all);
    const each = groupBy.trim() === '' ? { groups: [] } : calculateGroups(list, { path, groupBy, how: calculation });
    if ('noNumber' in each) return noNumber(each);
    return { port: 'next', output: { value: all.value, groups: each.groups, count: list.length, total: list.length } };
  },
  join: ({ list, path, separator, last }) => {
    const texts = list.map((item) => valueText(fieldAt(item, path))).filter((text) => text !== '');
    const end = last !== '' && texts.length > 1 ? last + texts.pop() : '';
    return { port: 'next', output: { text: texts.join(separator) + end, count: texts.length + (end ? 1 : 0), total: list.length } };
  },
};

const items = (all: readonly unknown[], kept: unknown[], more: Record<string, unknown> = {}): NodeResult =>
  kept.length > 0
    ? { port: 'next', output: { items: kept, first: kept[0], count: kept.length, total: all.length, ...more } }
    : { port: 'empty', output: { items: [], count: 0, total: all.length, ...more } };

const noNumber = ({ noNumber: value }: NoNumber) => failed('number.invalid.field', { value: shown(value) }, 'path');
