import { expect, test } from 'vitest';
import { toggled } from './use-selection.ts';

const order = ['a', 'b', 'c', 'd'];
test.each([
  ['one more', ['a'], 'c', null, ['a', 'c']],
  ['one less', ['a', 'c'], 'c', null, ['a']],
  ['all up to there', ['a'], 'c', 'a', ['a', 'b', 'c']],
  ['backwards', ['d'], 'b', 'd', ['b', 'c', 'd']],
  ['a last one that is gone from the list', ['x'], 'b', 'x', ['b', 'x']],
])('%s', (_name, before, id, last, after) => {
  expect([...toggled(new Set(before), { id, last, order })].sort()).toEqual(after);
});
