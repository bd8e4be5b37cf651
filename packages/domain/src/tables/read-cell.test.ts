import { expect, test } from 'vitest';
import { cellKey, readCell, rowWords } from './read-cell.ts';
import type { TableColumn } from './table-columns.ts';

const read = (type: TableColumn['type'], given: unknown, choices: string[] = []) => readCell({ type, choices }, given);

test('a cell takes what is of its kind, however it is written, and nothing else', () => {
  expect(['12', '12,5', '1e3', 7, ' '].map((given) => read('number', given))).toEqual([12, 12.5, 1000, 7, null]);
  expect(['twelve', '1,234', true].map((given) => read('number', given))).toEqual([undefined, undefined, undefined]);
  expect(['2026-12-24', '2026-12-24T10:00:00Z', '2026-02-30', '24.12.2026'].map((given) => read('date', given))).toEqual([
    ...['2026-12-24', '2026-12-24', undefined, undefined],
  ]);
  expect(['Ja', 'yes', 'x', 'nej', false, 'maybe'].map((given) => read('boolean', given))).toEqual([
    true,
    true,
    true,
    false,
    false,
    undefined,
  ]);
  expect(read('choice', 'red', ['Red', 'Blue'])).toBe('Red');
  expect(read('choice', 'green', ['Red', 'Blue'])).toBeUndefined();
  expect([' a ', 5, true].map((given) => read('text', given))).toEqual(['a', '5', 'true']);
  expect(read('text', 'a'.repeat(2001))).toBeUndefined();
  expect(read('text', ['a'])).toBeUndefined();
  expect(['070-174 06 12', 'Maja'].map((given) => read('phone', given))).toEqual(['+46701740612', undefined]);
  expect([' Maja@Example.com', 'maja'].map((given) => read('email', given))).toEqual(['maja@example.com', undefined]);
});

test('rows are found by key and by words whatever the case', () => {
  expect([cellKey(' AB 12 '), cellKey(12), cellKey(true), cellKey(null)]).toEqual(['ab 12', '12', 'true', null]);
  expect(rowWords([{ key: 'a' }, { key: 'b' }], { a: 'Lake Street', b: 4, gone: 'x' })).toBe('lake street 4');
});
