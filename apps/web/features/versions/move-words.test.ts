import { wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { dueIn } from './due-in.ts';
import { movedWords } from './move-words.ts';

const t = wordsFor('en');

it('says how many can go and why others stay', () => {
  const left = [
    { code: 'a', reason: 'the step they wait at is gone.', count: 2 },
    { code: 'b', reason: 'it is at work.', count: 1 },
  ];
  expect(movedWords(t, { moved: 12, left }, false)).toEqual([
    '12 runs can move.',
    '2 runs stay: the step they wait at is gone.',
    '1 run stays: it is at work.',
  ]);
  expect(movedWords(t, { moved: 1, left: [] }, true)).toEqual(['1 run moved.']);
  expect(movedWords(t, { moved: 0, left: [] }, false)).toEqual(['No run can move.']);
});

it('says how long a wait goes on', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');
  expect([dueIn(t, '2026-11-22T10:04:00Z', now), dueIn(t, '2026-11-22T09:00:00Z', now)]).toEqual(['4 min left', 'any moment']);
});

it('says it in Swedish, too', () => {
  const left = [{ code: 'a', reason: 'steget de väntar vid finns inte längre.', count: 2 }];
  expect(movedWords(wordsFor('sv'), { moved: 1, left }, true)).toEqual([
    '1 körning flyttades.',
    '2 körningar är kvar: steget de väntar vid finns inte längre.',
  ]);
});
