import { describe, expect, it } from 'vitest';
import { bearingTo, coordinatesOf, isInBox, metresBetween } from './coordinates.ts';

describe('placeOf', () => {
  it.each<[unknown, [number, number] | null]>([
    ['59.3, 18.06', [59.3, 18.06]],
    ['59.3,18.06', [59.3, 18.06]],
    ['59.3 18.06', [59.3, 18.06]],
    ['59.3; 18.06', [59.3, 18.06]],
    ['59,3; 18,06', [59.3, 18.06]],
    ['59,3 18,06', [59.3, 18.06]],
    ['59,3, 18,06', [59.3, 18.06]],
    [' -33.9, 151.2 ', [-33.9, 151.2]],
    [{ lat: 59.3, lng: '18.06' }, [59.3, 18.06]],
    [{ latitude: 0, longitude: 0 }, [0, 0]],
    [
      [59.3, 18.06],
      [59.3, 18.06],
    ],
    ['59.3', null],
    ['59.3, 18.06, 7', null],
    ['90.1, 0', null],
    ['0, 181', null],
    [{ lat: 1 }, null],
    [null, null],
    [['a', 'b'], null],
  ])('%j', (value, expected) => expect(coordinatesOf(value)).toEqual(expected && { latitude: expected[0], longitude: expected[1] }));
});

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
describe('on the globe', () => {
  it('measures half way round and over the date line', () => {
    expect(Math.round(metresBetween(at(0, 0), at(0, 180)) / 1000)).toBe(20_015);
    expect(Math.round(metresBetween(at(0, 179.5), at(0, -179.5)) / 1000)).toBe(111);
    expect(metresBetween(at(59, 18), at(59, 18))).toBe(0);
  });
  it('points the right way', () => {
    expect(bearingTo(at(0, 0), at(1, 0))).toBe(0);
    expect(bearingTo(at(0, 0), at(0, 1))).toBe(90);
    expect(bearingTo(at(0, 0), at(-1, 0))).toBe(180);
    expect(bearingTo(at(0, 0), at(0, -1))).toBe(270);
  });
  it('knows boxes over the date line', () => {
    expect(isInBox(at(0, 179), at(-10, 170), at(10, -170))).toBe(true);
    expect(isInBox(at(0, -175), at(-10, 170), at(10, -170))).toBe(true);
    expect(isInBox(at(0, 0), at(-10, 170), at(10, -170))).toBe(false);
    expect(isInBox(at(10, 170), at(-10, 170), at(10, -170))).toBe(true);
  });
});
