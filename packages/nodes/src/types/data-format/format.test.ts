import { describe, expect, it } from 'vitest';
import { csvText } from '../../shared/values/csv-text.ts';
import { numberText } from './number-text.ts';

describe('numberText', () => {
  it.each([
    [1234.5, 2, 'sv', '1 234,50'],
    [999, 0, 'sv', '999'],
    [1_000_000, 0, 'de', '1.000.000'],
    [0.5, 0, 'plain', '1'],
    [-0.4, 0, 'sv', '0'],
    [-0.04, 1, 'sv', '0,0'],
    [-1234.5, 1, 'comma', '-1234,5'],
    [8.345, 2, 'en', '8.35'],
    [1e21, 0, 'en', '1,000,000,000,000,000,000,000'],
    [1.5e22, 2, 'plain', '15000000000000000000000.00'],
    [1e-7, 2, 'plain', '0.00'],
  ] as const)('%d with %d decimals as %s', (value, decimals, style, expected) => expect(numberText(value, decimals, style)).toBe(expected));
});

describe('csvText', () => {
  const plain = { delimiter: ',', header: true, columns: [] };
  it.each<[string, unknown, Parameters<typeof csvText>[1], string | null]>([
    ['quotes, breaks and delimiters', [{ a: 'x "y"', b: 'l1\nl2', c: 'p,q' }], plain, 'a,b,c\r\n"x ""y""","l1\nl2","p,q"'],
    ['only the delimiter that is used', [{ a: 'p,q' }], { ...plain, delimiter: ';' }, 'a\r\np,q'],
    ['lists by position', [[1, 2], [3]], plain, '1,2\r\n3'],
    ['texts as one column', ['a', 'b'], plain, 'value\r\na\r\nb'],
    ['deep fields', [{ a: { b: 1 } }], { ...plain, columns: ['a.b', 'zz'] }, 'a.b,zz\r\n1,'],
    ['lists inside as JSON', [{ a: [1, 2] }], plain, 'a\r\n"[1,2]"'],
    ['phone numbers as they are', [{ a: '+46 70-174', b: '-5' }], plain, 'a,b\r\n+46 70-174,-5'],
    [
      'formulas made harmless',
      [{ a: '=HYPERLINK("x")', b: '@x', c: "+1+cmd|'/C calc'!A0" }],
      plain,
      'a,b,c\r\n"\'=HYPERLINK(""x"")","\'@x","\'+1+cmd|\'/C calc\'!A0"',
    ],
    ['an empty list', [], plain, ''],
    ['no list', { a: 1 }, plain, null],
  ])('%s', (_name, value, options, expected) => expect(csvText(value, options)).toBe(expected));
});
