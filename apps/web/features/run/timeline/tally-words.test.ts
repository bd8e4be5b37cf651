import { wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { tallyParts, tallyWords } from './tally-words.ts';

const t = wordsFor('en');

it('says how far the items are, and leaves out what is nobody', () => {
  expect(tallyWords(t, { total: 1244, done: 1200, failed: 3, cancelled: 0 })).toBe('1,200 done, 3 failed, 41 open');
  expect(tallyWords(t, { total: 2, done: 0, failed: 0, cancelled: 2 })).toBe('2 stopped');
  expect(tallyWords(t, { total: 0, done: 0, failed: 0, cancelled: 0 })).toBe('none');
});

it('never counts below nothing while the numbers move', () => {
  expect(tallyParts({ total: 1, done: 2, failed: 0, cancelled: 0 })).toEqual([{ state: 'done', count: 2 }]);
});

it('says it in Swedish, too', () => {
  expect(tallyWords(wordsFor('sv'), { total: 1244, done: 1200, failed: 3, cancelled: 0 })).toBe(
    '1\u00a0200 klara, 3 misslyckade, 41 öppna',
  );
});
