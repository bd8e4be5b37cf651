import type { GivenValues, KeyOf, PlainKey, Values, Word } from '@signalbox/words/light';
import type { z } from 'zod';

type NameOf<Key> = Key extends `reasons.${infer Name}` ? Name : never;
type ReasonName = NameOf<KeyOf<'reasons'> & PlainKey>;

/** Why a schema refuses a setting, for `refine` and `regex`: the key of the sentence and its values. Zod carries both to `input-issues.ts`. */
export const reason = <Name extends ReasonName>(name: Name, ...[values]: GivenValues<`reasons.${Name}`>) =>
  asReason({ word: `reasons.${name}`, ...(values === undefined ? {} : { values: values as Values }) });

/** The same of a word that something else says. */
export const asReason = ({ word, values }: Word): { message: string; params?: Values } => ({
  message: word,
  ...(values ? { params: values } : {}),
});

/** The word that a schema gave. */
export const reasonOf = ({ message, ...issue }: z.core.$ZodIssue): Word =>
  issue.code === 'custom' && issue.params ? { word: message, values: issue.params } : { word: message };
