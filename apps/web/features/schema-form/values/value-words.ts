import { Duration, type FieldSchema } from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';

/** A setting in words; `not set` for nothing. */
export function valueWords(t: Say, value: unknown, schema?: FieldSchema): string {
  if (value === undefined || value === null || value === '') return t('common.value.notSet');
  if (typeof value === 'boolean') return t(value ? 'common.value.yes' : 'common.value.no');
  if (typeof value === 'string') return schema?.options?.[value] ?? value;
  if (typeof value !== 'object') return String(value);
  if (schema?.ui === 'duration') return spanWords(t, value);
  if (Array.isArray(value)) return value.length === 0 ? t('common.value.none') : value.map((one) => itemWords(one)).join('\n');
  return itemWords(value);
}

/** `90 min`, as it was set. */
function spanWords(t: Say, value: unknown): string {
  const span = Duration.safeParse(value).data;
  if (!span) return '';
  const { amount, unit } = span;
  if (unit === 'seconds') return t('common.took.seconds', { seconds: amount });
  if (unit === 'minutes') return t('common.took.minutes', { minutes: amount });
  return unit === 'hours' ? t('common.took.hours', { hours: amount, minutes: 0 }) : t('common.took.days', { days: amount, hours: 0 });
}

const itemWords = (value: unknown): string =>
  value !== null && typeof value === 'object'
    ? Object.entries(value)
        .filter(([, one]) => one !== '' && one !== null && one !== undefined)
        .map(([name, one]) => `${name}: ${typeof one === 'object' ? JSON.stringify(one) : String(one)}`)
        .join(', ')
    : String(value);
