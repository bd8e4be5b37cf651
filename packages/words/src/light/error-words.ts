import type { Values } from './key.ts';
import type { Say } from './translate.ts';

/** What is kept of an error: its code and the values of its sentence. Rows of older versions hold the sentence itself. */
export interface ErrorFacts {
  code: string;
  values?: Values | undefined;
  message?: string | undefined;
}

/** The sentence of an error in the reader's language. */
export const errorWords = (t: Say, { code, values, message }: ErrorFacts): string =>
  message ?? t.find(`errors.${code}`, values) ?? t('errors.unknown', { code });
