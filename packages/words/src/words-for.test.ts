import compile from 'icu-minify/compile';
import { expect, it } from 'vitest';
import { createTranslate, errorWords } from './light/index.ts';
import { areaWords, wordsFor } from './words-for.ts';

const en = wordsFor('en');
const sv = wordsFor('sv');
const saying = (text: string, language: 'en' | 'sv' = 'en') => createTranslate(language, () => compile(text));

it('says a sentence with its values in the language asked for', () => {
  expect(en('errors.sign_in.too_many', { seconds: 1 })).toBe('Too many tries with this e-mail address. Try again in 1 second.');
  expect(sv('errors.sign_in.too_many', { seconds: 42 })).toBe('För många försök med den här e-postadressen. Försök igen om 42 sekunder.');
});

it('joins lists, and puts words into words, as the language does', () => {
  expect(saying('Missing: {names}').find('x', { names: ['a', 'b', 'c'] })).toBe('Missing: a, b and c');
  expect(saying('Saknas: {names}', 'sv').find('x', { names: ['a', 'b', 'c'] })).toBe('Saknas: a, b och c');
  expect(sv.find('errors.request.invalid.field', { field: 'to', problem: { word: 'errors.right.missing' } })).toBe(
    'to: Din roll i kontot tillåter inte detta. Fråga en kontoadministratör.',
  );
});

it('writes numbers as the language does and chooses by words and by true and false', () => {
  expect(saying('{n, number} {on, select, true {on} other {off}}', 'sv').find('x', { n: 1234567.5, on: true })).toBe(
    '1\u00a0234\u00a0567,5 on',
  );
});

it('gives the pieces of a sentence with marks', () => {
  expect(saying('Ask <b>{name}</b> now').rich('x' as never, { name: 'Maja', b: (pieces: unknown) => ({ b: pieces }) } as never)).toEqual([
    'Ask ',
    { b: ['Maja'] },
    ' now',
  ]);
});

it('says the sentence of an error: of its code, as it was stored, or that it is unknown', () => {
  expect(errorWords(sv, { code: 'phone.invalid', values: { text: 'x1' } })).toContain('x1 är inte ett telefonnummer');
  expect(errorWords(sv, { code: 'phone.invalid', message: 'x1 is not a phone number.' })).toBe('x1 is not a phone number.');
  expect(errorWords(sv, { code: 'made.up' })).toBe('Något gick fel (made.up).');
});

it('gives a page the words of an area as plain objects', () => {
  const isPlain = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));
  const open: unknown[] = [areaWords('sv', 'common')];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    expect(isPlain(value)).toBe(true);
    if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
  }
});
