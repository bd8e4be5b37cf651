import { expect, test } from 'vitest';
import { steering as switching } from '../logic-switch/steer.ts';
import { steering } from './steer.ts';

const context = { now: 1000, accountTimeZone: 'UTC', visit: 1, contact: null, round: 0, chance: 0 };

// Versions stay as they were published, so their plans lack settings that came later.
test('a wait of a version that knew spans only', () => {
  expect(steering.enter?.({ duration: { amount: 2, unit: 'seconds' } }, context)).toEqual({
    wait: { keys: [], dueAt: 3000, output: { until: '1970-01-01T00:00:03.000Z' } },
  });
});

test('a switch of a version that took the first case only', () => {
  const cases = [
    { port: 'a', title: '', when: false },
    { port: 'b', title: '', when: true },
    { port: 'c', title: '', when: true },
  ];
  expect(switching.enter?.({ cases, otherwise: '' }, context)).toEqual({ port: 'b', output: { matched: 'b' } });
});
