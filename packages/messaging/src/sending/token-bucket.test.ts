import { expect, test } from 'vitest';
import { createTokenBucket } from './token-bucket.ts';

/** Takes whenever the bucket allows, on a clock that only waiting moves; returns the moments. `late` = milliseconds that each wait may last longer. */
function takeFor(bucket: ReturnType<typeof createTokenBucket>, ms: number, late: () => number = () => 0): number[] {
  const moments: number[] = [];
  for (let now = 0; now < ms; ) {
    if (bucket.take(now)) moments.push(now);
    else now += Math.max(1, bucket.waitMs(now)) + late();
  }
  return moments;
}
/** The fullest second, wherever it begins. */
function mostInASecond(moments: readonly number[]): number {
  let first = 0;
  let most = 0;
  for (const [index, at] of moments.entries()) {
    while ((moments[first] ?? 0) <= at - 1000) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}
/** The same numbers each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

test.each([1, 10, 333, 1000])('%i a second: the rate is reached, and no second has more', (perSecond) => {
  const moments = takeFor(createTokenBucket(perSecond, 0), 20_000);
  expect(moments.length).toBeGreaterThanOrEqual(perSecond * 20 * 0.99 - 1);
  expect(mostInASecond(moments)).toBeLessThanOrEqual(perSecond);
});

test.each([1, 2, 3, 4, 5])('a loop that comes late, rests and catches up never has more in a second (%i)', (seed) => {
  const random = dice(seed);
  const late = () => (random() < 0.02 ? Math.floor(random() * 1500) : random() < 0.3 ? Math.floor(random() * 40) : 0);
  expect(mostInASecond(takeFor(createTokenBucket(200, 0), 60_000, late))).toBeLessThanOrEqual(200);
});

test.each([1, 2, 3])('what leaves later than it was taken counts from when it left (%i)', (seed) => {
  const random = dice(seed);
  const bucket = createTokenBucket(200, 0);
  const moments: number[] = [];
  for (let now = 0; now < 30_000; ) {
    let taken = 0;
    while (bucket.take(now)) taken += 1;
    now += random() < 0.1 ? Math.floor(random() * 300) : 0;
    for (let no = 0; no < taken; no += 1) moments.push(now);
    bucket.left(now);
    now += Math.max(1, bucket.waitMs(now));
  }
  expect(moments.length).toBeGreaterThan(3000);
  expect(mostInASecond(moments)).toBeLessThanOrEqual(200);
});

test('an idle bucket does not save up more than a tenth of a second', () => {
  const bucket = createTokenBucket(100, 0);
  let taken = 0;
  while (bucket.take(60_000)) taken += 1;
  expect(taken).toBe(10);
});

test('who takes over goes on evenly, as another one may have sent the second before', () => {
  const before = takeFor(createTokenBucket(100, 0), 5000);
  const after = takeFor(createTokenBucket(100, 0), 5000).map((at) => at + 5000);
  expect(mostInASecond([...before, ...after])).toBeLessThanOrEqual(102);
});

test('a pause holds everything back, also without a rate', () => {
  const bucket = createTokenBucket(null, 0);
  expect(bucket.take(0)).toBe(true);
  bucket.pauseUntil(500);
  expect([bucket.take(499), bucket.waitMs(100), bucket.take(500)]).toEqual([false, 400, true]);
  expect(createTokenBucket(0, 0).waitMs(10)).toBeGreaterThanOrEqual(0);
});
