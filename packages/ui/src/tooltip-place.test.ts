import { expect, test } from 'vitest';
import { tooltipPlace } from './tooltip-place.ts';

const window = { width: 1000, height: 800 };
const bubble = { width: 100, height: 20 };
const at = (left: number, top: number) => ({ left, top, width: 40, height: 40 });

test('a bubble stands beside what it explains', () => {
  expect(tooltipPlace({ anchor: at(500, 300), bubble, side: 'bottom', window })).toEqual({ left: 470, top: 346 });
  expect(tooltipPlace({ anchor: at(8, 300), bubble, side: 'right', window })).toEqual({ left: 54, top: 310 });
});

test('without room it changes sides', () => {
  expect(tooltipPlace({ anchor: at(500, 755), bubble, side: 'bottom', window })).toEqual({ left: 470, top: 729 });
});

test('at the edge it stays in the window', () => {
  expect(tooltipPlace({ anchor: at(0, 300), bubble, side: 'bottom', window }).left).toBe(4);
  expect(tooltipPlace({ anchor: at(960, 300), bubble, side: 'bottom', window }).left).toBe(896);
});
