import type { AttemptResult } from '@signalbox/domain';
import { expect, test } from 'vitest';
import { createBreaker } from './breaker.ts';

const trips = (...results: [AttemptResult, number][]) => {
  const breaker = createBreaker({ most: 3, spanMs: 1000 });
  return results.map(([result, at]) => breaker(result, at)).at(-1);
};

test.each([
  ['a refused password at once', [['auth', 0]], 'auth'],
  ['no credit at once', [['credit', 0]], 'credit'],
  [
    'a burst that fails together not yet',
    [
      ['transient', 0],
      ['transient', 1],
      ['transient', 2],
      ['transient', 3],
    ],
    null,
  ],
  [
    'what fails for a while',
    [
      ['transient', 0],
      ['unknown', 500],
      ['transient', 1000],
    ],
    'transient',
  ],
  [
    'two failures, however long',
    [
      ['transient', 0],
      ['transient', 9000],
    ],
    null,
  ],
  [
    'one that went through between begins anew',
    [
      ['transient', 0],
      ['transient', 900],
      ['accepted', 950],
      ['transient', 1000],
    ],
    null,
  ],
  [
    'so does one that the operator refused for itself',
    [
      ['transient', 0],
      ['transient', 900],
      ['permanent_recipient', 950],
      ['transient', 1000],
    ],
    null,
  ],
  [
    'a wish for a break is no failure',
    [
      ['throttled', 0],
      ['throttled', 900],
      ['throttled', 2000],
    ],
    null,
  ],
] as [string, [AttemptResult, number][], string | null][])('%s', (_, results, reason) => {
  expect(trips(...results)).toBe(reason);
});
