import { expect, test } from 'vitest';
import { createTokenBucket } from './token-bucket.ts';

/** Takes whenever the bucket allows, on a clock that only waiting moves; returns the moments. */
function takeFor(bucket: ReturnType<typeof createTokenBucket>, ms: number): number[] {
  const moments: number[] = [];
  for (let now = 0; now < ms; ) {
    if (bucket.take(now)) moments.push(now);
    else now += Math.max(1, bucket.waitMs(now));
  }
  return moments;
}

test.each([1, 10, 333, 1000])('%i a second: the rate is reached and kept, without bursts', (perSecond) => {
  const moments = takeFor(createTokenBucket(perSecond, 0), 10_000);
  expect(moments.length).toBeGreaterThanOrEqual(perSecond * 10 * 0.99);
  expect(moments.length).toBeLessThanOrEqual(perSecond * 10 + 1);
  const most = Math.max(...moments.map((at) => moments.filter((other) => other >= at && other < at + 1000).length));
  expect(most).toBeLessThanOrEqual(Math.ceil(perSecond * 1.1) + 1);
});

test('an idle bucket does not save up more than a tenth of a second', () => {
  const bucket = createTokenBucket(100, 0);
  let taken = 0;
  while (bucket.take(60_000)) taken += 1;
  expect(taken).toBe(10);
});

test('a pause holds everything back, also without a rate', () => {
  const bucket = createTokenBucket(null, 0);
  expect(bucket.take(0)).toBe(true);
  bucket.pauseUntil(500);
  expect([bucket.take(499), bucket.waitMs(100), bucket.take(500)]).toEqual([false, 400, true]);
  expect(createTokenBucket(0, 0).waitMs(10)).toBeGreaterThanOrEqual(0);
});
