import { expect, it } from 'vitest';
import { mostTries, pauseAfter, retryAfterMs } from './retry-times.ts';

it('is spread over about a day, and then over', () => {
  const pauses = Array.from({ length: mostTries }, (_, n) => pauseAfter(n + 1, { chance: 0.5 }));
  expect(pauses.at(-1)).toBeNull();
  const total = pauses.reduce<number>((sum, pause) => sum + (pause ?? 0), 0);
  expect(total / 3_600_000).toBeCloseTo(24.6, 1);
  expect([pauseAfter(1, { chance: 0 }), pauseAfter(1, { chance: 1 })]).toEqual([4500, 5500]);
});

it('waits as long as the other side asks, up to a day', () => {
  expect(pauseAfter(1, { chance: 0.5, retryAfterMs: 120_000 })).toBe(120_000);
  expect(pauseAfter(1, { chance: 0.5, retryAfterMs: 9e9 })).toBe(86_400_000);
  const now = Date.parse('2026-03-02T08:00:00Z');
  expect(['120', 'Mon, 02 Mar 2026 08:01:00 GMT', 'soon', '-4', undefined].map((header) => retryAfterMs(header, now))).toEqual([
    ...[120_000, 60_000, 0, 0, 0],
  ]);
});
