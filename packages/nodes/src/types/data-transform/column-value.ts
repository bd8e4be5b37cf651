import { foldText, numberOf, readMoment } from '@signalbox/domain';
import { type ListColumn, valueText } from '@signalbox/flow';
import { DateTime } from 'luxon';
import { fieldAt, isEmptyValue } from '../../shared/values/field-at.ts';

/** The value of a new field for one item; null = there is nothing, undefined = what is there cannot be read as asked. */
export function columnValue(column: ListColumn, { item, position, zone }: { item: unknown; position: number; zone: string }): unknown {
  const found = sourceValue(column.from, item, position);
  if (isEmptyValue(found)) return column.as === 'same' ? (found ?? null) : column.as === 'text' ? '' : null;
  switch (column.as) {
    case 'text':
      return valueText(found);
    case 'number':
      return numberOf(found) ?? undefined;
    case 'date': {
      const read = readMoment(found, zone);
      return read
        ? DateTime.fromMillis(read.moment, { zone }).toISO({ extendedZone: false, includeOffset: true })?.replace(/Z$/, '+00:00')
        : undefined;
    }
    case 'yesNo':
      return yesNo(found);
    default:
      return found;
  }
}

/** What `from` names: a field, `#` for the position, or a text with fields in braces. `{{` and `}}` stand for the signs themselves. */
export function sourceValue(from: string, item: unknown, position: number): unknown {
  if (from.trim() === '#') return position;
  if (!/[{}]/.test(from)) return fieldAt(item, from);
  return from.replace(/\{\{|\}\}|\{([^{}]*)\}/g, (whole, path: string | undefined) => {
    if (path === undefined) return whole[0] ?? '';
    return path.trim() === '#' ? String(position) : valueText(fieldAt(item, path));
  });
}

function yesNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  const word = foldText(valueText(value));
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}
const yes: ReadonlySet<string> = new Set(['YES', 'TRUE', '1', 'JA', 'Y', 'ON', 'X']);
const no: ReadonlySet<string> = new Set(['NO', 'FALSE', '0', 'NEJ', 'NEIN', 'N', 'OFF']);
