import { describe, expect, it } from 'vitest';
import { roundNumber } from './round-number.ts';

describe('roundNumber', () => {
  it.each([
    [1.005, 'nearest', 2, 1.01],
    [-1.005, 'nearest', 2, -1.01],
    [2.5, 'nearest', 0, 3],
    [-2.5, 'nearest', 0, -3],
    [2.5, 'even', 0, 2],
    [3.5, 'even', 0, 4],
    [-2.5, 'even', 0, -2],
    [1.015, 'even', 2, 1.02],
    [1.025, 'even', 2, 1.02],
    [2.4, 'even', 0, 2],
    [1.234, 'up', 2, 1.24],
    [-1.234, 'up', 2, -1.23],
    [1.239, 'down', 2, 1.23],
    [-1.231, 'down', 2, -1.24],
    [-1.239, 'zero', 2, -1.23],
    [-0.4, 'nearest', 0, 0],
    [8.345, 'nearest', 2, 8.35],
    [1e21, 'nearest', 2, 1e21],
    [1.5e-7, 'nearest', 7, 2e-7],
    [1234.5, 'none', 0, 1234.5],
    [Number.MAX_VALUE, 'up', 10, Number.MAX_VALUE],
  ] as const)('%d %s to %d decimals is %d', (value, mode, decimals, expected) => {
    const result = roundNumber(value, mode, decimals);
    expect(result).toBe(expected);
  });
});
