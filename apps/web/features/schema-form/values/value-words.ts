import { durationWord, type FieldSchema } from '@signalbox/flow';
import { type Say, sayText } from '@signalbox/words/light';

/** A setting in words; `not set` for nothing. */
export function valueWords(t: Say, value: unknown, schema?: FieldSchema): string {
  if (value === undefined || value === null || value === '') return t('common.value.notSet');
  if (typeof value === 'boolean') return t(value ? 'common.value.yes' : 'common.value.no');
  if (typeof value === 'string') return schema?.options?.[value] ?? value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? t('common.value.none') : value.map((one) => itemWords(t, one, schema?.items)).join('\n');
  return itemWords(t, value, schema);
}

/** Its parts by their titles; the id of a way is left out, its word stands beside it. */
function itemWords(t: Say, value: unknown, schema?: FieldSchema): string {
  const span = durationWord(value);
  if (span) return sayText(t, span);
  if (value === null || typeof value !== 'object') return typeof value === 'string' ? (schema?.options?.[value] ?? value) : String(value);
  return Object.entries(value)
    .filter(([name, one]) => one !== '' && one !== null && one !== undefined && !(name === 'port' && 'title' in value))
    .map(([name, one]) => {
      const part = schema?.properties?.[name];
      const said = partWords(t, one, part);
      // What has no title of its own is one: the word of a way.
      return part && !part.title ? said : `${part?.title ?? name}: ${said}`;
    })
    .join(', ');
}

const partWords = (t: Say, value: unknown, schema?: FieldSchema): string =>
  typeof value === 'object' && !durationWord(value) ? JSON.stringify(value) : valueWords(t, value, schema);
