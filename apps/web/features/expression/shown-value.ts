import { valueText } from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';

export const longestResult = 80;

/** A value as a person reads it: texts in quotes, yes and no as words. */
export function shownValue(t: Say, value: unknown): string {
  if (value === null || value === undefined || value === '') return t('expression.shown.nothing');
  if (typeof value === 'boolean') return t(value ? 'expression.shown.yes' : 'expression.shown.no');
  if (typeof value === 'string') return t('expression.shown.text', { text: value });
  return valueText(value);
}

/** At most so many signs of it. */
export const shortened = (text: string, most = longestResult): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
