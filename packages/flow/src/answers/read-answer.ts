import { firstBy, foldText, foldWord, plainDigits } from '@signalbox/domain';
import type { ExpectedAnswer } from './answer-field.ts';
import { type AnswerMoment, readDateAnswer } from './read-date-answer.ts';
import { readEmailAnswer, readNumberAnswer, readPhoneAnswer } from './read-value-answer.ts';
import { courtesy, yesNoSigns, yesNoWords } from './yes-no-words.ts';

export interface ReadAnswer {
  answer: ExpectedAnswer;
  /** What was said, as its kind has it. */
  value: string | number | boolean;
}

/** The first of the expected answers that a text is; null = it is none of them. */
export function readAnswer(answers: readonly ExpectedAnswer[], text: string, at: AnswerMoment): ReadAnswer | null {
  const said = toSaid(text);
  for (const answer of answers) {
    const value = readers[answer.kind](answer as never, said, at);
    if (value !== null) return { answer, value };
  }
  return null;
}

/** What people may text for an answer, as it was typed. */
export function wordsOf(answer: ExpectedAnswer): readonly string[] {
  switch (answer.kind) {
    case 'words':
      return answer.words;
    case 'choice':
      return [String(answer.number), ...(answer.title === '' ? [] : [answer.title]), ...answer.words];
    case 'yes':
    case 'no':
      return [...answer.words, ...usualWords[answer.kind]];
    default:
      return [];
  }
}

/** A word that an earlier answer takes already. */
export interface SameWord {
  word: string;
  index: number;
  /** Index of the answer that takes it. */
  of: number;
}
export function sameWords(answers: readonly ExpectedAnswer[]): SameWord[] {
  const first = new Map<string, number>();
  const same: SameWord[] = [];
  for (const [index, answer] of answers.entries())
    for (const word of firstBy(wordsOf(answer), foldWord)) {
      const of = first.get(foldWord(word));
      if (of === undefined) first.set(foldWord(word), index);
      else if (of !== index) same.push({ word, index, of });
    }
  return same;
}

/** A text looked at in the ways that answers ask for. */
interface Said {
  text: string;
  /** Its words, folded, with and without courtesies around them. */
  forms: readonly string[];
  /** Without letters, such as a thumb. */
  signs: string;
}
function toSaid(text: string): Said {
  const bare = text.replace(keycaps, '');
  const whole = foldWord(bare);
  return { text: text.trim(), forms: [...new Set([whole, withoutCourtesy(whole)])], signs: foldText(bare).replace(skins, '') };
}
// Keys and skins are drawn onto the sign before them.
const keycaps = /\u20e3/gu;
const skins = /\p{Emoji_Modifier}/gu;

type Reader<Kind extends ExpectedAnswer['kind']> = (
  answer: Extract<ExpectedAnswer, { kind: Kind }>,
  said: Said,
  at: AnswerMoment,
) => string | number | boolean | null;
const readers: { [Kind in ExpectedAnswer['kind']]: Reader<Kind> } = {
  words: ({ words, inside, title }, { forms, signs }) => (hasWord(words, { forms, signs, inside }) ? title || (words[0] ?? '') : null),
  choice: (answer, said) => (isChoice(answer, said) ? answer.title || String(answer.number) : null),
  yes: ({ words }, said) => (says('yes', words, said) ? true : null),
  no: ({ words }, said) => (says('no', words, said) ? false : null),
  number: (limits, { text }) => readNumberAnswer(text, limits),
  date: (_, { text }, at) => readDateAnswer(text, at),
  phone: (_, { text }) => readPhoneAnswer(text),
  email: (_, { text }) => readEmailAnswer(text),
  text: (_, { text }) => text,
};

function hasWord(words: readonly string[], { forms, signs, inside }: Pick<Said, 'forms' | 'signs'> & { inside: boolean }): boolean {
  return words.some((word) => {
    const wanted = foldWord(word);
    // A word of signs alone, such as a heart.
    if (wanted === '') return inside ? signs.includes(foldText(word)) : signs === foldText(word);
    return forms.some((form) => form === wanted || (inside && ` ${form} `.includes(` ${wanted} `)));
  });
}

function isChoice({ number, title, words }: Extract<ExpectedAnswer, { kind: 'choice' }>, { forms, signs }: Said): boolean {
  if (forms.some((form) => form.replace(beforeNumber, '') === plainDigits(String(number)))) return true;
  return hasWord(title === '' ? words : [title, ...words], { forms, signs, inside: false });
}
const beforeNumber = /^(?:NR|NO|NUMBER|NUMMER|NUMRO|ALTERNATIV|OPTION|CHOICE|VAL) (?=\d)/;

function says(what: 'yes' | 'no', own: readonly string[], said: Said): boolean {
  if (hasWord(own, { ...said, inside: false })) return true;
  if (yesNoSigns[what].some((sign) => isOnly(said.signs, sign))) return true;
  return said.forms.some((form) => usual[what].has(form) || usual[what].has(withoutRepeats(form)));
}
const isOnly = (text: string, sign: string): boolean => text !== '' && text.replaceAll(sign, '').trim() === '' && text.includes(sign);
/** YES YES is YES. */
const withoutRepeats = (form: string): string => [...new Set(form.split(' '))].join(' ');

const usualOf = (what: 'yes' | 'no'): string[] =>
  firstBy(
    Object.values(yesNoWords).flatMap((language) => language[what]),
    foldWord,
  );
/** Of all languages. */
export const usualWords = { yes: usualOf('yes'), no: usualOf('no') };
const usual = { yes: new Set(usualWords.yes.map(foldWord)), no: new Set(usualWords.no.map(foldWord)) };

const courteous = courtesy.map(foldWord).sort((a, b) => b.length - a.length);
function withoutCourtesy(form: string): string {
  for (const word of courteous) {
    if (form.startsWith(`${word} `)) return withoutCourtesy(form.slice(word.length + 1));
    if (form.endsWith(` ${word}`)) return withoutCourtesy(form.slice(0, -word.length - 1));
  }
  return form;
}
