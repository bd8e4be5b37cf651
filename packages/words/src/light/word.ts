import type { GivenValues, PlainKey, Values, Word } from './key.ts';
import type { Say } from './translate.ts';

/** A sentence to be said later, by whoever knows the reader: `word('runs.count', { count })`. */
export const word = <K extends PlainKey>(key: K, ...[values]: GivenValues<K>): Word =>
  values === undefined ? { word: key } : { word: key, values: values as Values };

/** The sentence in the language of the reader. */
export const sayWord = (t: Say, { word: key, values, text }: Word): string => t.find(key, values) ?? text ?? key;
/** The same where some of it may be text already, such as a title that a person typed. */
export const sayText = (t: Say, said: string | Word): string => (typeof said === 'string' ? said : sayWord(t, said));
