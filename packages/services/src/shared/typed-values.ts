import type { TaskField } from '@signalbox/contract';
import { numberOf, readMoment, userError } from '@signalbox/domain';
import type { ErrorKey } from '@signalbox/words';

/** Exactly the values that the form asks for, each of its type; what is more is dropped. */
export function typedValues(
  fields: readonly TaskField[],
  given: Record<string, unknown>,
  { at, isComplete }: { at: 'values' | 'inputs'; isComplete: boolean },
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const value = given[field.name];
    const place = { field: `${at}.${field.name}`, status: 422 };
    const name = field.title || field.name;
    if (value === undefined || value === null || value === '') {
      if (field.required && isComplete) throw userError('task.value_missing', { name }, place);
      continue;
    }
    const read = readers[field.type] ?? any;
    const typed = read(value);
    if (typed === undefined) throw userError(invalid[field.type] ?? 'task.value_invalid', { name }, place);
    values[field.name] = typed;
  }
  return values;
}

/** undefined = not of this type. */
type Read = (value: unknown) => unknown;
const any: Read = (value) => value;
const maxText = 4000;
const readers: Readonly<Record<string, Read>> = {
  text: (value) => (['string', 'number', 'boolean'].includes(typeof value) ? String(value).slice(0, maxText) : undefined),
  number: (value) => numberOf(value) ?? undefined,
  bool: (value) => (typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined),
  date: (value) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && readMoment(value, 'UTC') ? value : undefined),
  list: (value) => (Array.isArray(value) ? value : undefined),
  map: (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined),
};
const invalid: Readonly<Record<string, InvalidKey>> = {
  text: 'task.value_invalid.text',
  number: 'task.value_invalid.number',
  bool: 'task.value_invalid.bool',
  date: 'task.value_invalid.date',
  list: 'task.value_invalid.list',
  map: 'task.value_invalid.map',
};
type InvalidKey = Extract<ErrorKey, `task.value_invalid${string}`>;
