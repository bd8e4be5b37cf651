import { durationWords, type FieldSchema } from '@signalbox/flow';

/** A setting in words; `not set` for nothing. */
export function valueWords(value: unknown, schema?: FieldSchema): string {
  if (value === undefined || value === null || value === '') return 'not set';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return schema?.options?.[value] ?? value;
  if (typeof value !== 'object') return String(value);
  if (schema?.ui === 'duration') return durationWords(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((one) => itemWords(one)).join('\n');
  return itemWords(value);
}

const itemWords = (value: unknown): string =>
  value !== null && typeof value === 'object'
    ? Object.entries(value)
        .filter(([, one]) => one !== '' && one !== null && one !== undefined)
        .map(([name, one]) => `${name}: ${typeof one === 'object' ? JSON.stringify(one) : String(one)}`)
        .join(', ')
    : String(value);
