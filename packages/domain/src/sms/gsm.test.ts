import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeGsm, encodeGsm, gsmLength } from './gsm.ts';
import { gsmSeptets } from './gsm-alphabet.ts';
import { charactersOutsideGsm, gsmReplacements, toPlainSms } from './gsm-replacements.ts';
import { decodeUcs2, encodeUcs2 } from './ucs2.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test.each([
  ['åäö', '0f7b7c'],
  ['€', '1b65'],
  ['[]', '1b3c1b3e'],
  ['@£', '0001'],
  ['ÅÄÖ', '0e5b5c'],
  ['aZ09', '615a3039'],
  ['ж', '3f'],
])('encodeGsm(%s) = %s', (text, expected) => {
  expect(hex(encodeGsm(text))).toBe(expected);
});

test('the alphabet has 127 basic and 10 escaped characters', () => {
  expect([...gsmSeptets.values()].filter((septets) => septets.length === 1)).toHaveLength(127);
  expect([...gsmSeptets.values()].filter((septets) => septets.length === 2)).toHaveLength(10);
});

test('GSM text comes back as it was, and its length is known beforehand', () => {
  const texts = fc.array(fc.constantFrom(...gsmSeptets.keys())).map((characters) => characters.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = encodeGsm(text);
      expect(decodeGsm(bytes)).toBe(text);
      expect(gsmLength(text)).toBe(bytes.length);
    }),
  );
});

test('any bytes can be read', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeGsm(bytes) === 'string' && typeof decodeUcs2(bytes) === 'string'));
});

test('UCS-2 comes back as it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decodeUcs2(encodeUcs2(text)) === text));
});

test('a lone escape is dropped, an unknown extension reads as the basic character', () => {
  expect(decodeGsm(Uint8Array.of(0x61, 0x1b))).toBe('a');
  expect(decodeGsm(Uint8Array.of(0x1b, 0x61))).toBe('a');
  expect(gsmLength('ж')).toBeNull();
});

test('every replacement stands for a character outside the alphabet and is inside it', () => {
  for (const [character, plain] of Object.entries(gsmReplacements)) {
    expect(gsmSeptets.has(character)).toBe(false);
    expect(gsmLength(plain)).not.toBeNull();
  }
});

test('plain spelling and the characters that stay', () => {
  expect(toPlainSms('“Hej” – det’s… 😀')).toBe('"Hej" - det\'s... 😀');
  expect(charactersOutsideGsm('“a” “b” 😀😀 åäö€')).toEqual(['“', '”', '😀']);
  expect(charactersOutsideGsm(toPlainSms('“a” “b”'))).toEqual([]);
});
