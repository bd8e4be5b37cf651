import { expect, test } from 'vitest';
import { copyText, readPath, tableRows, treeRows } from './value-rows.ts';

const value = { text: '11', case: { house: 'Lake Street 4', tags: ['a', 'b'] }, none: null, empty: [] };

test('a table has every value by all of its names', () => {
  expect(tableRows(value).map(({ path, kind }) => [path, kind])).toEqual([
    ['text', 'text'],
    ['case.house', 'text'],
    ['case.tags.0', 'text'],
    ['case.tags.1', 'text'],
    ['none', 'empty'],
    ['empty', 'list'],
  ]);
});

test('a tree is open at the top; a press closes or opens one', () => {
  const shown = (...toggled: string[]) => treeRows(value, new Set(toggled)).map(({ path }) => path);
  expect(shown()).toEqual(['text', 'case', 'case.house', 'case.tags', 'none', 'empty']);
  expect(shown('case')).toEqual(['text', 'case', 'none', 'empty']);
  expect(shown('case.tags')).toContain('case.tags.1');
});

test('a path reads as an expression does, and a value is copied as it is', () => {
  expect(readPath('ask', ['items', '0', 'first name'])).toBe('ask.items[0]["first name"]');
  expect(copyText('11')).toBe('11');
  expect(copyText({ a: 1 })).toBe('{\n  "a": 1\n}');
});
