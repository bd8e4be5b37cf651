import { expect, it } from 'vitest';
import { retryPlan, retryResult } from './retry-words.ts';

it('says how many go again and why others do not', () => {
  expect(retryResult({ retried: 12, refused: [{ code: 'x', words: 'They failed inside a branch.', count: 3 }], more: true })).toEqual([
    '12 runs repeated. They are in the list of runs now.',
    '3 runs left as they are: They failed inside a branch.',
    'There are more. Retry again to go on with them.',
  ]);
  expect(retryResult({ retried: 0, refused: [], more: false })).toEqual(['No run was repeated.']);
  expect(retryResult({ retried: 1, refused: [], more: false })).toEqual(['1 run repeated. It is in the list of runs now.']);
});

it('says the same before it is done', () => {
  const refused = [{ code: 'x', words: 'Their steps have been erased.', count: 1 }];
  expect(retryPlan({ retried: 12, refused, more: false })).toEqual([
    '12 runs would be repeated.',
    '1 run left as it is: Their steps have been erased.',
  ]);
  expect(retryPlan({ retried: 500, refused: [], more: true })).toEqual(['500 runs would be repeated first; there are more.']);
  expect(retryPlan({ retried: 0, refused: [], more: false })).toEqual(['No run would be repeated.']);
});
