import { groupBy, numberOf, tidyNumber } from '@signalbox/domain';
import { valueText } from '@signalbox/flow';
import { fieldAt, isEmptyValue } from '../../shared/values/field-at.ts';
import type { calculations } from './node.ts';

type Calculation = keyof typeof calculations;

/** The first value that is no number, as an answer instead of a wrong sum. */
export interface NoNumber {
  noNumber: unknown;
}

/** One number for the list; null = there is nothing to take the smallest or the average of. Items without the field do not count. */
export function calculate(list: readonly unknown[], path: string, how: Calculation): { value: number | null } | NoNumber {
  const found = list.map((item) => fieldAt(item, path)).filter((value) => !isEmptyValue(value));
  if (how === 'count') return { value: path.trim() === '' ? list.length : found.length };
  const numbers: number[] = [];
  for (const value of found) {
    const number = numberOf(value);
    if (number === null) return { noNumber: value };
    numbers.push(number);
  }
  const value = results[how](numbers);
  return { value: value === null ? null : tidyNumber(value) };
}

/** The same for each value of a field, in the order in which those first appear. */
export function calculateGroups(
  list: readonly unknown[],
  settings: { path: string; groupBy: string; how: Calculation },
): { groups: { key: string; value: number | null; count: number }[] } | NoNumber {
  const groups: { key: string; value: number | null; count: number }[] = [];
  for (const [key, items] of groupBy(list, (item) => valueText(fieldAt(item, settings.groupBy)))) {
    const result = calculate(items, settings.path, settings.how);
    if ('noNumber' in result) return result;
    groups.push({ key, value: result.value, count: items.length });
  }
  return { groups };
}

const sum = (numbers: readonly number[]): number => tidyNumber(numbers.reduce((all, one) => all + one, 0));
const results: Record<Exclude<Calculation, 'count'>, (numbers: readonly number[]) => number | null> = {
  sum,
  average: (numbers) => (numbers.length === 0 ? null : sum(numbers) / numbers.length),
  smallest: (numbers) => (numbers.length === 0 ? null : numbers.reduce((least, one) => Math.min(least, one))),
  largest: (numbers) => (numbers.length === 0 ? null : numbers.reduce((most, one) => Math.max(most, one))),
};
