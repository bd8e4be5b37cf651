import { describe, expect, it } from 'vitest';
import { steering } from './steer.ts';

const ways = [
  { port: 'a', title: 'A', weight: 1 },
  { port: 'never', title: 'Never', weight: 0 },
  { port: 'b', title: 'B', weight: 3 },
];
const taken = (chance: number): unknown => {
  const context = { now: 0, accountTimeZone: 'UTC', visit: 1, contact: null, round: 0, chance };
  return steering.enter?.({ ways }, context);
};

describe('chance takes a way by its weight', () => {
  it.each([
    [0, 'a'],
    [0.2499, 'a'],
    [0.25, 'b'],
    [0.5, 'b'],
    [0.9999999, 'b'],
  ])('%s', (chance, port) => expect(taken(chance)).toEqual({ port, output: { way: port } }));
  it('as often as the weights say', () => {
    const count = { a: 0, b: 0, never: 0 };
    for (let i = 0; i < 1000; i += 1) {
      const result = taken(i / 1000) as { port: 'a' | 'b' | 'never' };
      count[result.port] += 1;
    }
    expect(count).toEqual({ a: 250, b: 750, never: 0 });
  });
});
