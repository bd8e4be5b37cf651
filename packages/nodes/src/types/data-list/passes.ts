import { foldText } from '@signalbox/domain';
import { type ListTest, valueText } from '@signalbox/flow';
import { fieldAt, isEmptyValue } from '../../shared/values/field-at.ts';
import { numberOf } from '../../shared/values/number-of.ts';

/** A rule with its value worked out. */
export interface Rule {
  path: string;
  test: ListTest;
  value: unknown;
}

/** Whether an item fits a rule. Numbers are compared as numbers, also when they are texts; texts as `foldText` has them. */
export const passes = (item: unknown, { path, test, value }: Rule): boolean => tests[test](fieldAt(item, path), value);

const tests: Record<ListTest, (found: unknown, wanted: unknown) => boolean> = {
  is: same,
  isNot: (found, wanted) => !same(found, wanted),
  isOneOf: (found, wanted) => (Array.isArray(wanted) ? wanted : valueText(wanted).split(',')).some((one) => same(found, one)),
  contains: (found, wanted) =>
    Array.isArray(found) ? found.some((one) => same(one, wanted)) : plain(wanted) !== '' && plain(found).includes(plain(wanted)),
  startsWith: (found, wanted) => plain(wanted) !== '' && plain(found).startsWith(plain(wanted)),
  more: (found, wanted) => ordered(found, wanted, (order) => order > 0),
  less: (found, wanted) => ordered(found, wanted, (order) => order < 0),
  atLeast: (found, wanted) => ordered(found, wanted, (order) => order >= 0),
  atMost: (found, wanted) => ordered(found, wanted, (order) => order <= 0),
  isEmpty: (found) => isEmptyValue(found),
  isNotEmpty: (found) => !isEmptyValue(found),
};

function same(found: unknown, wanted: unknown): boolean {
  const [a, b] = [numberOf(found), numberOf(wanted)];
  // 0701 and 701 are the same number but not the same text; texts that are not written alike are different.
  if (a !== null && b !== null && (typeof found === 'number' || typeof wanted === 'number')) return a === b;
  return plain(found) === plain(wanted);
}

/** Numbers by size, dates in ISO form and other texts by their characters; nothing is neither more nor less than anything. */
function ordered(found: unknown, wanted: unknown, decide: (order: number) => boolean): boolean {
  if (isEmptyValue(found) || isEmptyValue(wanted)) return false;
  const [a, b] = [numberOf(found), numberOf(wanted)];
  if (a !== null && b !== null) return decide(a - b);
  if (a !== null || b !== null) return false;
  const [left, right] = [plain(found), plain(wanted)];
  return decide(left < right ? -1 : left > right ? 1 : 0);
}

const plain = (value: unknown): string => foldText(valueText(value));
