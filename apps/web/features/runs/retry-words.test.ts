import { expect, it } from 'vitest';
import { retryResult } from './retry-words.ts';

it('says how many go again and why others do not', () => {
  expect(retryResult({ retried: 12, refused: [{ code: 'x', words: 'They failed inside a branch.', count: 3 }], more: true })).toEqual([
    '12 runs repeated. They are in the list now.',
    '3 runs left as they are: They failed inside a branch.',
    'There are more. Retry again to go on with them.',
  ]);
  expect(retryResult({ retried: 0, refused: [], more: false })).toEqual(['No run was repeated.']);
});
