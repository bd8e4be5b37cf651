import { durationWord, type FieldSchema } from '@signalbox/flow';
import { type Say, sayText } from '@signalbox/words/light';

/** A setting in words; `not set` for nothing. */
export function valueWords(t: Say, value: unknown, schema?: FieldSchema): string {
  if (value === undefined || value === null || value === '') return t('common.value.notSet');
  if (typeof value === 'boolean') return t(value ? 'common.value.yes' : 'common.value.no');
  if (typeof value === 'string') return schema?.options?.[value] ?? value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? t('common.value.none') : value.map((one) => itemWords(t, one)).join('\n');
  return itemWords(t, value);
}

function itemWords(t: Say, value: unknown): string {
  const span = durationWord(value);
  if (span) return sayText(t, span);
  if (value === null || typeof value !== 'object') return String(value);
  return Object.entries(value)
    .filter(([, one]) => one !== '' && one !== null && one !== undefined)
    .map(([name, one]) => `${name}: ${typeof one === 'object' && !durationWord(one) ? JSON.stringify(one) : itemWords(t, one)}`)
    .join(', ');
}
