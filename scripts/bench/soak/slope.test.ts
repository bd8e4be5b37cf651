import { expect, test } from 'vitest';
import { slopeOf } from './slope.ts';

test('a line has its slope, noise on both sides does not change it', () => {
  expect(slopeOf([0, 1, 2, 3].map((x) => ({ x, y: 100 + 2 * x })))).toBeCloseTo(2);
  expect(
    slopeOf([
      { x: 0, y: 1 },
      { x: 0, y: -1 },
      { x: 10, y: 31 },
      { x: 10, y: 29 },
    ]),
  ).toBeCloseTo(3);
});

test('without time there is no growth', () => {
  expect(slopeOf([{ x: 1, y: 5 }])).toBe(0);
});
