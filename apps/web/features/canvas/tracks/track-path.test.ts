import { describe, expect, test } from 'vitest';
import { backwardTrack, mainTrack, sidingTrack } from './track-path.ts';

describe('tracks are straight, cut at 45 degrees, never curved', () => {
  test('ports above each other give one straight piece', () => expect(mainTrack({ x: 10, y: 0 }, { x: 10, y: 80 })).toBe('M 10 0 V 80'));
  test('across: down, cut, across, cut, down', () =>
    expect(mainTrack({ x: 0, y: 0 }, { x: 100, y: 60 })).toBe('M 0 0 V 16 L 14 30 H 86 L 100 44 V 60'));
  test('a small step sideways gets a smaller cut', () =>
    expect(mainTrack({ x: 0, y: 0 }, { x: -10, y: 60 })).toBe('M 0 0 V 25 L -5 30 H -5 L -10 35 V 60'));
  test('a siding leaves to the right', () => expect(sidingTrack({ x: 0, y: 0 }, { x: 100, y: 60 })).toBe('M 0 0 H 86 L 100 14 V 60'));
  test('what goes up uses a lane beside the steps', () => {
    expect(mainTrack({ x: 0, y: 100 }, { x: 0, y: 0 })).toBe(backwardTrack({ x: 0, y: 100 }, { x: 0, y: 0 }));
    expect(backwardTrack({ x: 0, y: 100 }, { x: 0, y: 0 })).toContain('L 156 109 V -9');
    expect(mainTrack({ x: 0, y: 100 }, { x: 0, y: 0 }, 400)).toContain('L 400 109 V -9');
  });
  test('a lane between the two is left of the one and right of the other', () =>
    expect(backwardTrack({ x: 0, y: 100 }, { x: 200, y: 0 }, 100)).toBe(
      'M 0 100 V 109 L 9 118 H 91 L 100 109 V -9 L 109 -18 H 191 L 200 -9 V 0',
    ));
  test('no curve commands', () => {
    for (const path of [mainTrack({ x: 0, y: 0 }, { x: 55, y: 90 }), sidingTrack({ x: 0, y: 0 }, { x: -50, y: 90 })])
      expect(path).not.toMatch(/[CQSTA]/);
  });
});
