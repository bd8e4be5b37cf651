import { expect, test } from 'vitest';
import { changeBetween } from './put-text.ts';

test.each([
  ['a = b', 'a == b'],
  ['cold.text = cold', 'cold.text == "cold"'],
  ['', 'a'],
  ['aaa', 'a'],
  ['same', 'same'],
])('%s to %s', (before, after) => {
  const { from, to, by } = changeBetween(before, after);
  expect(before.slice(0, from) + by + before.slice(to)).toBe(after);
});
