import type { ErrorKey, IssueKey, Values } from './key.ts';
import type { Say } from './translate.ts';

/**
 * What is kept and sent of an error or a finding: its code, the values of its sentence, and which sentence it is where a code has several.
 * `message` is text that was somebody's own, or that an earlier release stored.
 */
export interface ErrorFacts {
  code: string;
  variant?: string | undefined;
  values?: Values | undefined;
  message?: string | undefined;
}

/** Code and variant of a key: codes have two parts, `text.invalid`; what follows tells its sentences apart, `text.invalid.address`. */
export function factsOf(key: ErrorKey | IssueKey, values?: Values): ErrorFacts {
  const parts = key.split('.');
  const [code, variant] = [parts.splice(0, parts[0] === 'unexpected' ? 1 : 2), parts];
  return {
    code: code.join('.'),
    ...(variant.length === 0 ? {} : { variant: variant.join('.') }),
    ...(values === undefined || Object.keys(values).length === 0 ? {} : { values }),
  };
}

/** The sentence of an error in the reader's language. */
export const errorWords = (t: Say, error: ErrorFacts): string => sentence(t, 'errors', error) ?? t('errors.unknown', { code: error.code });

/** The sentence of a finding of the compiler. */
export const issueWords = (t: Say, issue: ErrorFacts): string => sentence(t, 'issues', issue) ?? errorWords(t, issue);

/** A row of another release may have a variant that this one does not know, or none any more. */
const sentence = (t: Say, area: 'errors' | 'issues', { code, variant, values, message }: ErrorFacts): string | undefined =>
  message ??
  // A code that an author made up borrows the sentence of another.
  (variant === undefined ? undefined : (t.find(`${area}.${code}.${variant}`, values) ?? t.find(`${area}.${variant}`, values))) ??
  t.find(`${area}.${code}`, values);
