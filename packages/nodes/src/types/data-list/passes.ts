import { foldText } from '@signalbox/domain';
import { type ListTest, valueText } from '@signalbox/flow';
import { fieldAt, isEmptyValue } from '../../shared/values/field-at.ts';
import { numberIn, orderOf } from '../../shared/values/order-of.ts';

/** A rule with its value worked out. */
export interface Rule {
  path: string;
  test: ListTest;
  value: unknown;
}

/**
 * Whether an item fits a rule. Numbers are compared as numbers, also when they are texts; times as moments, those without an offset on the
 * clock of the zone; texts as `foldText` has them.
 */
export const passes = (item: unknown, { path, test, value }: Rule, zone: string): boolean =>
  tests[test]({ found: fieldAt(item, path), wanted: value, zone });

interface Pair {
  found: unknown;
  wanted: unknown;
  zone: string;
}
const tests: Record<ListTest, (pair: Pair) => boolean> = {
  is: same,
  isNot: (pair) => !same(pair),
  isOneOf: ({ found, wanted, zone }) =>
    (Array.isArray(wanted) ? wanted : valueText(wanted).split(',')).some((one) => same({ found, wanted: one, zone })),
  contains: ({ found, wanted, zone }) =>
    Array.isArray(found)
      ? found.some((one) => same({ found: one, wanted, zone }))
      : plain(wanted) !== '' && plain(found).includes(plain(wanted)),
  startsWith: ({ found, wanted }) => plain(wanted) !== '' && plain(found).startsWith(plain(wanted)),
  more: (pair) => ordered(pair, (order) => order > 0),
  less: (pair) => ordered(pair, (order) => order < 0),
  atLeast: (pair) => ordered(pair, (order) => order >= 0),
  atMost: (pair) => ordered(pair, (order) => order <= 0),
  isEmpty: ({ found }) => isEmptyValue(found),
  isNotEmpty: ({ found }) => !isEmptyValue(found),
};

function same({ found, wanted, zone }: Pair): boolean {
  const isNumber = numberIn(found) !== null;
  const order = orderOf(found, wanted, zone);
  // 0701 and 701 are the same number but not the same text; texts that are not written alike are different.
  if (order !== null && (!isNumber || typeof found === 'number' || typeof wanted === 'number')) return order === 0;
  return plain(found) === plain(wanted);
}

/** Numbers by size, times by the clock, other texts by their characters; nothing is neither more nor less than anything. */
function ordered({ found, wanted, zone }: Pair, decide: (order: number) => boolean): boolean {
  if (isEmptyValue(found) || isEmptyValue(wanted)) return false;
  const order = orderOf(found, wanted, zone);
  if (order !== null) return decide(order);
  if (numberIn(found) !== null || numberIn(wanted) !== null) return false;
  const [left, right] = [plain(found), plain(wanted)];
  return decide(left < right ? -1 : left > right ? 1 : 0);
}

const plain = (value: unknown): string => foldText(valueText(value));
