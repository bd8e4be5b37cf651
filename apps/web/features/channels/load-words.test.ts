import { createFormat, wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { healthTone, paceOf, percentOf } from './load-words.ts';

it('what is not all is never told as all', () => {
  expect([1, 0.999, 0.4, 0].map(percentOf)).toEqual([100, 99, 40, 0]);
});

it('health is told against what is usual there', () => {
  expect(healthTone(0.93, 0.94)).toBe('ok');
  expect(healthTone(0.93, 0.99)).toBe('wait');
  expect(healthTone(0.93, null)).toBe('wait');
  expect(healthTone(0.4, 0.99)).toBe('bad');
});

it('the minute that has just begun does not make a provider slow', () => {
  const t = wordsFor('en');
  const pace = (...minutes: number[]) => paceOf(t, createFormat(t, 'UTC'), minutes);
  expect([pace(0, 4440, 30), pace(0, 12, 0), pace(0, 0)]).toEqual(['74/s', '12/min', '0/min']);
});
