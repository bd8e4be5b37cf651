import { valueText } from '@signalbox/flow';
import { fieldAt, isEmptyValue } from '../../shared/values/field-at.ts';
import { numberOf } from '../../shared/values/number-of.ts';

export interface SortKey {
  path: string;
  order: 'up' | 'down';
}

/** A sorted copy; equal items keep their order. Numbers come before texts, and items without the field last, whatever the order. */
export function sorted(list: readonly unknown[], keys: readonly SortKey[], alphabet: string): unknown[] {
  const { compare: texts } = new Intl.Collator(alphabet, { numeric: true });
  const ranked = list.map((item) => ({ item, values: keys.map(({ path }) => fieldAt(item, path)) }));
  ranked.sort((a, b) => {
    for (const [index, { order }] of keys.entries()) {
      const by = compare(a.values[index], b.values[index], { sign: order === 'down' ? -1 : 1, texts });
      if (by !== 0) return by;
    }
    return 0;
  });
  return ranked.map(({ item }) => item);
}

function compare(a: unknown, b: unknown, { sign, texts }: { sign: 1 | -1; texts: (a: string, b: string) => number }): number {
  const [aEmpty, bEmpty] = [isEmptyValue(a), isEmptyValue(b)];
  if (aEmpty || bEmpty) return Number(aEmpty) - Number(bEmpty);
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== null && y !== null) return sign * (x - y);
  if (x !== null || y !== null) return sign * (x === null ? 1 : -1);
  return sign * texts(valueText(a), valueText(b));
}
