import { expect, test } from 'vitest';
import { smsCost, withPlainSigns } from './sms-words.ts';

test('words cost what they are long, a value about eight letters', () => {
  expect(smsCost('a'.repeat(160))).toMatchObject({ encoding: 'gsm', units: [160], isGuess: false });
  expect(smsCost(`${'a'.repeat(152)}{{ contact.name }}`)).toMatchObject({ units: [160], isGuess: true });
  expect(smsCost('{{ open')).toMatchObject({ isGuess: false });
});
test('signs that cost, and what it is without them', () =>
  expect(smsCost(`“${'a'.repeat(80)}” 😀`)).toMatchObject({
    encoding: 'ucs2',
    outside: ['“', '”', '😀'],
    replaceable: ['“', '”'],
    cheapest: 2,
  }));
test('plain signs go into the words and leave expressions alone', () =>
  expect(withPlainSigns('“Hi” {{ a == "–" ? `x` : b }} –')).toBe('"Hi" {{ a == "–" ? `x` : b }} -'));
test('a stray letter is worth a look, those of a text in another script are not', () => {
  expect(smsCost('Fin\u0430l – call').costly).toEqual(['\u0430', '–']);
  expect(smsCost('שלום עולם – 😀')).toMatchObject({ costly: ['–', '😀'], replaceable: ['–'] });
});
