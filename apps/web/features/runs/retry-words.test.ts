import { wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { retryPlan, retryResult } from './retry-words.ts';

const t = wordsFor('en');

it('says how many go again and why others do not', () => {
  expect(retryResult(t, { retried: 12, refused: [{ code: 'x', words: 'They failed inside a branch.', count: 3 }], more: true })).toEqual([
    '12 runs repeated. They are in the list of runs now.',
    '3 runs left as they are: They failed inside a branch.',
    'There are more. Retry again to go on with them.',
  ]);
  expect(retryResult(t, { retried: 0, refused: [], more: false })).toEqual(['No run was repeated.']);
  expect(retryResult(t, { retried: 1, refused: [], more: false })).toEqual(['1 run repeated. It is in the list of runs now.']);
});

it('says the same before it is done', () => {
  const refused = [{ code: 'x', words: 'Their steps have been erased.', count: 1 }];
  expect(retryPlan(t, { retried: 12, refused, more: false })).toEqual([
    '12 runs would be repeated.',
    '1 run left as it is: Their steps have been erased.',
  ]);
  expect(retryPlan(t, { retried: 500, refused: [], more: true })).toEqual(['500 runs would be repeated first; there are more.']);
  expect(retryPlan(t, { retried: 0, refused: [], more: false })).toEqual(['No run would be repeated.']);
});

it('says it in Swedish, too', () => {
  const refused = [{ code: 'x', words: 'De misslyckades inne i en gren.', count: 3 }];
  expect(retryResult(wordsFor('sv'), { retried: 1200, refused, more: true })).toEqual([
    '1\u00a0200 körningar upprepades. De finns nu i listan över körningar.',
    '3 körningar lämnas som de är: De misslyckades inne i en gren.',
    'Det finns fler. Kör om igen för att fortsätta med dem.',
  ]);
});
