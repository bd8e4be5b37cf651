import type { ListTest } from '@signalbox/flow';
import { describe, expect, it } from 'vitest';
import { calculate } from './calculate.ts';
import { passes } from './passes.ts';
import { sorted } from './sorted.ts';

const item = {
  name: ' Maja ',
  age: 41,
  text: '41',
  zip: '0701',
  tags: ['vip', 'new'],
  none: null,
  empty: '',
  day: '2026-12-24',
  ok: true,
  place: 'Go\u0308teborg',
  street: 'Straße',
  language: 'C++',
  at: '2026-03-02T00:30:00+02:00',
  id: '8412006733905521417',
};
describe('passes', () => {
  it.each<[string, ListTest, unknown, boolean]>([
    ['name', 'is', 'MAJA', true],
    ['name', 'isNot', 'Bo', true],
    ['name', 'is', '\u200fＭＡＪＡ', true],
    ['place', 'is', 'Göteborg', true],
    ['place', 'contains', 'GÖTE', true],
    ['street', 'is', 'STRASSE', true],
    ['language', 'is', 'C', false],
    ['age', 'is', '41', true],
    ['age', 'is', '41.0', true],
    ['text', 'is', '41.0', false],
    ['zip', 'is', '701', false],
    ['ok', 'is', 'true', true],
    ['name', 'isOneOf', 'Bo, maja', true],
    ['age', 'isOneOf', [1, 41], true],
    ['name', 'contains', 'aj', true],
    ['name', 'contains', '', false],
    ['tags', 'contains', 'VIP', true],
    ['tags', 'contains', 'vi', false],
    ['name', 'startsWith', 'ma', true],
    ['age', 'more', '9', true],
    ['text', 'more', '9', true],
    ['name', 'more', '9', false],
    ['none', 'less', '9', false],
    ['age', 'atMost', 41, true],
    ['age', 'less', 41, false],
    ['day', 'less', '2027-01-01', true],
    ['at', 'less', '2026-03-01T22:45:00Z', true],
    ['at', 'more', '2026-03-01T22:15:00Z', true],
    ['at', 'is', '2026-03-01T22:30:00Z', true],
    ['at', 'is', '2026-03-01 23:30', true],
    ['at', 'atLeast', '2026-03-02', false],
    ['id', 'is', '8412006733905521418', false],
    ['id', 'less', '8412006733905521418', true],
    ['id', 'more', '99', true],
    ['missing', 'isEmpty', '', true],
    ['empty', 'isEmpty', '', true],
    ['none', 'isNotEmpty', '', false],
    ['tags', 'isNotEmpty', '', true],
  ])('%s %s %j: %s', (path, test, value, expected) => expect(passes(item, { path, test, value }, 'Europe/Stockholm')).toBe(expected));
});

describe('sorted', () => {
  const sort = (list: unknown[], order: 'up' | 'down' = 'up', alphabet = 'sv') =>
    sorted(list, [{ path: '', order }], { alphabet, zone: 'Europe/Stockholm' });
  it.each<[string, unknown[], unknown[]]>([
    ['numbers by size', sort([10, 9, '8']), ['8', 9, 10]],
    ['the Swedish alphabet', sort(['ö', 'z', 'å', 'a']), ['a', 'z', 'å', 'ö']],
    ['the English alphabet', sort(['ö', 'z', 'å', 'a'], 'up', 'en'), ['a', 'å', 'ö', 'z']],
    ['numbers inside texts', sort(['item 10', 'item 9']), ['item 9', 'item 10']],
    ['nothing last', sort([null, 'a', '', 'b'], 'down'), ['b', 'a', null, '']],
    [
      'times of different offsets by the clock',
      sort(['2026-03-02T00:30:00+02:00', '2026-03-01T22:45:00Z', '2026-03-01T17:00:00-05:00', '2026-03-01 23:15']),
      ['2026-03-01T17:00:00-05:00', '2026-03-01 23:15', '2026-03-02T00:30:00+02:00', '2026-03-01T22:45:00Z'],
    ],
    [
      'long whole numbers by size',
      sort(['8412006733905521418', '8412006733905521417', 5]),
      [5, '8412006733905521417', '8412006733905521418'],
    ],
    ['numbers before texts', sort(['a', 1]), [1, 'a']],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected));
  it('keeps the order of equal items', () => {
    const list = [
      { n: 1, i: 1 },
      { n: 0, i: 2 },
      { n: 1, i: 3 },
    ];
    expect(sorted(list, [{ path: 'n', order: 'down' }], { alphabet: 'sv', zone: 'UTC' })).toEqual([list[0], list[2], list[1]]);
  });
});

describe('calculate', () => {
  it.each([
    [[0.1, 0.2], 'sum', 0.3],
    [['12,5', 2], 'sum', 14.5],
    [[], 'sum', 0],
    [[], 'average', null],
    [[1, null, ''], 'average', 1],
    [[3, 1, 2], 'smallest', 1],
    [[-3, -1], 'largest', -1],
    [[1, null], 'count', 2],
  ] as const)('%j %s is %j', (list, how, value) => expect(calculate(list, '', how)).toEqual({ value }));
  it('counts items that have the field', () => expect(calculate([{ a: 1 }, {}], 'a', 'count')).toEqual({ value: 1 }));
  it('says what is no number', () => expect(calculate([1, 'two'], '', 'sum')).toEqual({ noNumber: 'two' }));
});
