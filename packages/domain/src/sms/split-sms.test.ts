import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gsmSeptets } from './gsm-alphabet.ts';
import { smsLimits, splitSms } from './split-sms.ts';

const shape = (text: string) => {
  const { encoding, units, remaining } = splitSms(text);
  return { encoding, units, remaining };
};

describe('splitSms', () => {
  test.each([
    ['the empty text', '', 'gsm', [0], 160],
    ['one letter', 'a', 'gsm', [1], 159],
    ['160 letters', 'a'.repeat(160), 'gsm', [160], 0],
    ['161 letters', 'a'.repeat(161), 'gsm', [153, 8], 145],
    ['765 letters', 'a'.repeat(765), 'gsm', [153, 153, 153, 153, 153], 0],
    ['Swedish letters', 'åäöÅÄÖ', 'gsm', [6], 154],
    ['80 euros', '€'.repeat(80), 'gsm', [160], 0],
    ['81 euros: none is cut in two', '€'.repeat(81), 'gsm', [152, 10], 143],
    ['a lower ç', 'ç', 'ucs2', [1], 69],
    ['70 units', 'ж'.repeat(70), 'ucs2', [70], 0],
    ['71 units', 'ж'.repeat(71), 'ucs2', [67, 4], 63],
    ['35 emoji', '😀'.repeat(35), 'ucs2', [70], 0],
    ['36 emoji: no pair is cut in two', '😀'.repeat(36), 'ucs2', [66, 6], 61],
  ])('%s', (_name, text, encoding, units, remaining) => {
    expect(shape(text)).toEqual({ encoding, units, remaining });
  });
});

const gsmText = fc.array(fc.constantFrom(...gsmSeptets.keys()), { maxLength: 900 }).map((characters) => characters.join(''));
const anyText = fc.string({ unit: 'binary', maxLength: 900 });

test.each([
  ['GSM text', gsmText],
  ['any text', anyText],
])('%s: parts make up the text again and obey the limits', (_name, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const { encoding, parts, units, remaining } = splitSms(text);
      expect(parts.join('')).toBe(text.normalize());
      expect(units).toHaveLength(parts.length);
      const limit = parts.length === 1 ? smsLimits[encoding].single : smsLimits[encoding].multi;
      for (const count of units) expect(count).toBeLessThanOrEqual(limit);
      expect(remaining).toBe(limit - (units.at(-1) ?? 0));
      for (const part of parts.slice(0, -1)) expect(part).not.toBe('');
      if (encoding === 'ucs2') for (const part of parts) expect([...part].join('')).toBe(part);
    }),
  );
});

test('a part cannot begin with the second half of a pair', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 71, maxLength: 400 }), (text) => {
      const { parts } = splitSms(text);
      const joins = parts.slice(1).map((part) => part.charCodeAt(0));
      expect(joins.filter((unit) => unit >= 0xdc00 && unit <= 0xdfff)).toEqual([]);
    }),
  );
});

test('a letter and its mark count as one sign', () => {
  const composed = 'Möte i Göteborg';
  expect(splitSms(composed.normalize('NFD'))).toEqual(splitSms(composed));
  expect(splitSms(composed)).toMatchObject({ encoding: 'gsm', parts: [composed] });
});
