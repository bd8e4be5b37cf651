import { valueText } from '@signalbox/flow';
import { fieldAt, isEmptyValue } from '../../shared/values/field-at.ts';
import { numberIn, orderOf } from '../../shared/values/order-of.ts';

export interface SortKey {
  path: string;
  order: 'up' | 'down';
}

/** A sorted copy; equal items keep their order. Numbers come before texts, times are in the order of the clock, and items without the field last, whatever the order. */
export function sorted(
  list: readonly unknown[],
  keys: readonly SortKey[],
  { alphabet, zone }: { alphabet: string; zone: string },
): unknown[] {
  const { compare: texts } = new Intl.Collator(alphabet, { numeric: true });
  const ranked = list.map((item) => ({ item, values: keys.map(({ path }) => fieldAt(item, path)) }));
  ranked.sort((a, b) => {
    for (const [index, { order }] of keys.entries()) {
      const by = compare(a.values[index], b.values[index], { sign: order === 'down' ? -1 : 1, texts, zone });
      if (by !== 0) return by;
    }
    return 0;
  });
  return ranked.map(({ item }) => item);
}

interface Way {
  sign: 1 | -1;
  texts: (a: string, b: string) => number;
  zone: string;
}
function compare(a: unknown, b: unknown, { sign, texts, zone }: Way): number {
  const [aEmpty, bEmpty] = [isEmptyValue(a), isEmptyValue(b)];
  if (aEmpty || bEmpty) return Number(aEmpty) - Number(bEmpty);
  const order = orderOf(a, b, zone);
  if (order !== null) return sign * order;
  const [x, y] = [numberIn(a), numberIn(b)];
  if (x !== null || y !== null) return sign * (x === null ? 1 : -1);
  return sign * texts(valueText(a), valueText(b));
}
