import { describe, expect, test } from 'vitest';
import { comesFromRight, mainPath, sidingPath, trackMiddle, trackPath, withoutStops } from './track-path.ts';

const main = (from: [number, number], to: [number, number]) => trackPath(mainPath({ x: from[0], y: from[1] }, { x: to[0], y: to[1] }));
const siding = (from: [number, number], to: [number, number]) => trackPath(sidingPath({ x: from[0], y: from[1] }, { x: to[0], y: to[1] }));

describe('tracks are straight, cut at 45 degrees, never curved', () => {
  test('ports above each other give one straight piece', () => expect(main([10, 0], [10, 80])).toBe('M 10 0 V 80'));
  test('across: down, cut, across, cut, down', () => expect(main([0, 0], [100, 60])).toBe('M 0 0 V 16 L 14 30 H 86 L 100 44 V 60'));
  test('a small step sideways gets a smaller cut', () => expect(main([0, 0], [-10, 60])).toBe('M 0 0 V 25 L -5 30 L -10 35 V 60'));
  test('a siding leaves to the right', () => expect(siding([0, 0], [100, 60])).toBe('M 0 0 H 86 L 100 14 V 60'));
  test('what goes up uses a lane beside the steps', () => expect(main([0, 100], [0, 0])).toContain('L 156 104 V -4'));
  test('no curve commands', () => {
    for (const path of [main([0, 0], [55, 90]), siding([0, 0], [-50, 90]), siding([0, 0], [50, -90])]) expect(path).not.toMatch(/[CQSTA]/);
  });
  test('corners that are none are left out', () =>
    expect(
      withoutStops([
        { x: 0, y: 0 },
        { x: 0, y: 10 },
        { x: 0, y: 10 },
        { x: 0, y: 30 },
        { x: 20, y: 30 },
      ]),
    ).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 30 },
      { x: 20, y: 30 },
    ]));
  test('the last piece across leads to the left or not', () => {
    expect(comesFromRight(mainPath({ x: 100, y: 0 }, { x: 0, y: 60 }))).toBe(true);
    expect(comesFromRight(mainPath({ x: 0, y: 0 }, { x: 100, y: 60 }))).toBe(false);
    expect(comesFromRight(mainPath({ x: 0, y: 0 }, { x: 0, y: 60 }))).toBe(false);
  });
  test('buttons stand in the middle of the longest piece', () =>
    expect(trackMiddle(mainPath({ x: 0, y: 0 }, { x: 200, y: 60 }))).toEqual({ x: 100, y: 30 }));
});
