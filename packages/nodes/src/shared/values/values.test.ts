import { numberOf, tidyNumber } from '@signalbox/domain';
import { describe, expect, it } from 'vitest';
import { fieldAt } from './field-at.ts';
import { fitting } from './fitting.ts';
import { hasForbiddenName } from './safe-record.ts';

describe('numberOf', () => {
  it.each<[unknown, number | null]>([
    [12, 12],
    ['12', 12],
    [' -3.5 ', -3.5],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['1e3', 1000],
    ['\u22125', -5],
    ['1,234', null],
    ['1,234.5', null],
    ['0x10', null],
    ['twelve', null],
    ['', null],
    ['Infinity', null],
    ['1e999', null],
    [Number.NaN, null],
    [null, null],
    [true, null],
    [[1], null],
  ])('%j is %j', (value, expected) => expect(numberOf(value)).toBe(expected));
  it('tidies binary crumbs', () => expect(tidyNumber(0.1 + 0.2)).toBe(0.3));
});

describe('fieldAt', () => {
  const item = { address: { city: 'Lund' }, tags: ['a', 'b'], 'first name': 'Maja' };
  it.each<[string, unknown]>([
    ['address.city', 'Lund'],
    ['tags.1', 'b'],
    ['first name', 'Maja'],
    ['', item],
    ['address.zip', undefined],
    ['address.city.length', undefined],
    ['__proto__.constructor', undefined],
    ['tags.length', 2],
  ])('%s', (path, expected) => expect(fieldAt(item, path)).toEqual(expected));
});

it('keeps what fits', () => {
  const rows = Array.from({ length: 100 }, (_, index) => ({ index }));
  expect(fitting(rows)).toEqual({ kept: rows, truncated: false });
  const some = fitting(rows, 200);
  expect(some.truncated).toBe(true);
  expect(JSON.stringify(some.kept).length).toBeLessThanOrEqual(200);
  expect(JSON.stringify(rows.slice(0, some.kept.length + 1)).length).toBeGreaterThan(200);
});

it('finds names that reach into the engine', () => {
  expect(hasForbiddenName(JSON.parse('{"a":[{"__proto__":{"x":1}}]}'))).toBe(true);
  expect(hasForbiddenName({ a: ['__proto__'] })).toBe(false);
});
