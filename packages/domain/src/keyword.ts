import { foldWord, wordsIn } from './fold-word.ts';

/** The keyword of an inbound text: its first word as `foldWord` has it. Empty text gives ''. */
export const firstWord = (text: string): string => wordsIn(text)[0] ?? '';

/** What follows the keyword, or the first so many words, as it was written. */
export function restOfText(text: string, words = 1): string {
  let rest = text;
  for (let n = 0; n < words; n += 1) rest = rest.replace(firstOf, '');
  return rest.replace(outerSpace, '');
}

/** Whether a text begins with one of the words, however both were typed; a word of several, `OPT-OUT`, is met by all of them. */
export function beginsWithWord(text: string, words: readonly unknown[]): boolean {
  const said = `${foldWord(text)} `;
  return words.some((word) => said.startsWith(`${foldWord(String(word))} `));
}

const letter = String.raw`[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}\p{Cf}]`;
// A + or # before what follows belongs to it; a comma after the word does not.
const firstOf = new RegExp(
  String.raw`^[^\p{L}\p{M}\p{N}]*${letter}+(?:['\u2018\u2019\u02bc]${letter}+)*\p{P}*\s*(?:[\p{Pf}\p{Pe}\u0022]+(?:\s+|$))?`,
  'u',
);
const outerSpace = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
