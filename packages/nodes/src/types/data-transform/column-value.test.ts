import { describe, expect, it } from 'vitest';
import { columnValue } from './column-value.ts';

const item = { a: 1, b: ' 2,5 ', c: 'ja', d: '', e: ['x'], f: { g: 'deep' }, h: '2026-07-01 12:00', i: null };
describe('columnValue', () => {
  it.each<[string, 'same' | 'text' | 'number' | 'date' | 'yesNo', unknown]>([
    ['a', 'same', 1],
    ['a', 'text', '1'],
    ['b', 'number', 2.5],
    ['c', 'yesNo', true],
    ['c', 'number', undefined],
    ['b', 'yesNo', undefined],
    ['d', 'number', null],
    ['d', 'text', ''],
    ['i', 'same', null],
    ['zz', 'same', null],
    ['e.0', 'same', 'x'],
    ['e', 'text', '["x"]'],
    ['f.g', 'same', 'deep'],
    ['h', 'date', '2026-07-01T12:00:00.000+02:00'],
    ['a', 'yesNo', true],
    ['#', 'same', 3],
    ['', 'same', item],
    ['{a}/{f.g}/{zz}/{#}', 'same', '1/deep//3'],
    ['{{{a}}}', 'same', '{1}'],
    ['{a}{a}', 'number', 11],
    ['__proto__', 'same', null],
  ])('%s as %s', (from, as, expected) =>
    expect(columnValue({ name: 'x', from, as }, { item, position: 3, zone: 'Europe/Stockholm' })).toEqual(expected),
  );
});
