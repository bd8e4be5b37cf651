import { sms } from '@signalbox/domain';
import { expect, test } from 'vitest';
import { textCost, withPlainSigns } from './text-cost.ts';

const cost = (text: string) => textCost(sms, text);

test('words cost what they are long, a value about eight letters', () => {
  expect(cost('a'.repeat(160))).toMatchObject({ encoding: 'gsm', units: [160], isGuess: false });
  expect(cost(`${'a'.repeat(152)}{{ contact.name }}`)).toMatchObject({ units: [160], isGuess: true });
  expect(cost('{{ open')).toMatchObject({ isGuess: false });
});
test('signs that cost, and what it is without them', () =>
  expect(cost(`“${'a'.repeat(80)}” 😀`)).toMatchObject({
    encoding: 'ucs2',
    outside: ['“', '”', '😀'],
    replaceable: ['“', '”'],
    cheapest: 2,
  }));
test('plain signs go into the words and leave expressions alone', () =>
  expect(withPlainSigns(sms.costlySigns, '“Hi” {{ a == "–" ? `x` : b }} –')).toBe('"Hi" {{ a == "–" ? `x` : b }} -'));
test('an address of the web costs what its short link will', () => {
  const text = `See https://example.com/${'a'.repeat(200)}`;
  expect(cost(text).parts).toBe(2);
  expect(textCost(sms, text, 40)).toMatchObject({ parts: 1, units: [44] });
  expect(textCost(sms, `${text}{{ contact.id }} https://b.example`, 40)).toMatchObject({ parts: 1, units: [62], isGuess: true });
});
test('a stray letter is worth a look, those of a text in another script are not', () => {
  expect(cost('Fin\u0430l – call').costly).toEqual(['\u0430', '–']);
  expect(cost('שלום עולם – 😀')).toMatchObject({ costly: ['–', '😀'], replaceable: ['–'] });
});
