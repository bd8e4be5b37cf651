import type { TaskField } from '@signalbox/contract';
import { userError } from '@signalbox/domain';

/** Exactly the values that the form asks for, each of its type; what is more is dropped. */
export function taskValues(fields: readonly TaskField[], given: Record<string, unknown>, isComplete: boolean): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const value = given[field.name];
    const place = { field: `values.${field.name}`, status: 422 };
    if (value === undefined || value === null || value === '') {
      if (field.required && isComplete) throw userError('task.value_missing', `Fill in “${field.title || field.name}”.`, place);
      continue;
    }
    const read = readers[field.type] ?? any;
    const typed = read(value);
    if (typed === undefined)
      throw userError('task.value_invalid', `“${field.title || field.name}” is not ${words[field.type] ?? 'valid'}.`, place);
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
  number: (value) => {
    const number = typeof value === 'string' ? Number(value.trim().replace(',', '.')) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  },
  bool: (value) => (typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined),
  date: (value) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined),
  list: (value) => (Array.isArray(value) ? value : undefined),
  map: (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined),
};
const words: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number',
  bool: 'yes or no',
  date: 'a date',
  list: 'a list',
  map: 'a group of values',
};
