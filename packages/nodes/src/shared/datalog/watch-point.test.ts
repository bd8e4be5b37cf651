import { expect, test } from 'vitest';
import { type Watch, watchPoint } from './watch-point.ts';

const minute = 60_000;
const boiler = { is: 'below', limit: 45, back: 50, forMs: 10 * minute } as const;

/** When it rings, in minutes, by values in minutes. */
function rings(config: Parameters<typeof watchPoint>[0], values: readonly (readonly [minute: number, value: number])[]) {
  let watch: Watch | null = null;
  const told: [minute: number, since: number][] = [];
  for (const [at, value] of values) {
    const next = watchPoint(config, watch, { value, at: at * minute });
    watch = next.watch;
    if (next.rings) told.push([at, (next.rings.since ?? 0) / minute]);
  }
  return told;
}

test('it has to last, and what comes back in time rings nothing', () => {
  expect(
    rings(boiler, [
      [0, 44],
      [9, 44],
      [9.5, 45],
      [10, 44],
      [19.9, 40],
    ]),
  ).toEqual([]);
  expect(
    rings(boiler, [
      [0, 60],
      [1, 44],
      [5, 43],
      [11, 42],
    ]),
  ).toEqual([[11, 1]]);
});
test('around the limit it rings once, until it was back beyond the gap', () => {
  const flutters = [
    [0, 44],
    [10, 44],
    [11, 46],
    [12, 44],
    [30, 49.9],
    [31, 44],
    [60, 44],
  ] as const;
  expect(rings(boiler, flutters)).toEqual([[10, 0]]);
  expect(rings(boiler, [...flutters, [61, 50], [62, 44], [72, 44]])).toEqual([
    [10, 0],
    [72, 62],
  ]);
});
test('a value that comes late and is well rings for the time before, once', () =>
  expect(
    rings(boiler, [
      [0, 44],
      [30, 60],
      [31, 44],
      [32, 60],
    ]),
  ).toEqual([[30, 0]]));
test('without a time it rings at once; a gap on the wrong side is none', () => {
  const well = { is: 'above', limit: 3, back: 9, forMs: 0 } as const;
  expect(
    rings(well, [
      [0, 3],
      [1, 3.1],
      [2, 4],
      [3, 3],
      [4, 3.2],
    ]),
  ).toEqual([
    [1, 1],
    [4, 4],
  ]);
});
