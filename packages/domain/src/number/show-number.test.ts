import { expect, it } from 'vitest';
import { longNumberOf, numberOf } from './number-of.ts';
import { fixedText, showNumber, tidyNumber } from './show-number.ts';

it.each<[number, string]>([
  [0.1 + 0.2, '0.3'],
  [1.1 * 3, '3.3'],
  [4.35 * 100, '435'],
  [-0, '0'],
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
  [-1.5e-9, '-0.0000000015'],
  [1234567.5, '1234567.5'],
  [59.329_323_456_789_12, '59.32932345678912'],
])('%d is read as %s', (value, text) => expect(showNumber(value)).toBe(text));

it('tidies the crumbs of fractions and nothing else', () => {
  expect([0.1 + 0.2, -0, 1 / 3, 59.329_323_456_789_12, 2 ** 53].map(tidyNumber)).toEqual([0.3, 0, 1 / 3, 59.329_323_456_789_12, 2 ** 53]);
});

it.each<[number, number, string]>([
  [1.005, 2, '1.01'],
  [-1.005, 2, '-1.01'],
  [-0.001, 2, '0.00'],
  [2.5, 0, '3'],
  [1e21, 1, '1000000000000000000000.0'],
  [12.5, 2, '12.50'],
])('%d with %d decimals is %s', (value, decimals, text) => expect(fixedText(value, decimals)).toBe(text));

it.each<[unknown, number | null]>([
  ['١٢٣', 123],
  ['１２３', 123],
  ['۱۲٫۵', 12.5],
  ['−5', -5],
  ['\u200f5', 5],
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', null],
  ['8412006733905521417', null],
  ['0000000000000000042', 42],
  ['12345678901234567890.5', null],
  ['9007199254740993.0', null],
  ['9007199254740991.0', 9_007_199_254_740_991],
])('%s is the number %d', (value, number) => expect(numberOf(value)).toBe(number));

it.each<[unknown, bigint | null]>([
  ['8412006733905521417', 8412006733905521417n],
  ['-9007199254740993', -9007199254740993n],
  ['9007199254740991', null],
  ['12', null],
  ['1e400', null],
])('%s is the long number %s', (value, number) => expect(longNumberOf(value)).toBe(number));
