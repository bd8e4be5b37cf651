import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingAt } from './week-windows.ts';

const minute = 60_000;
const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const minutes = quarter * 15;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});
const hours = fc.record({
  windows: fc.array(fc.record({ days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), from: time, to: time }), {
    minLength: 1,
    maxLength: 4,
  }),
  closed: fc.uniqueArray(fc.constantFrom('2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26'), {
    maxLength: 3,
  }),
  zone: fc.constantFrom('Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'),
});
/** Minutes in the weeks around the changes of the clock. */
const moment = fc
  .constantFrom('2026-03-26T00:00Z', '2026-10-22T00:00Z', '2026-04-02T00:00Z', '2026-11-01T00:00Z')
  .chain((start) => fc.integer({ min: 0, max: 7 * 24 * 60 }).map((minutes) => Date.parse(start) + minutes * minute));

test('what it says about the next change is so, minute by minute', () => {
  fc.assert(
    fc.property(hours, moment, (rules, now) => {
      const { open, opensAt, closesAt } = openingAt(rules, now);
      const change = open ? closesAt : opensAt;
      if (change === null) return;
      expect(change).toBeGreaterThan(now);
      expect(openingAt(rules, change).open).toBe(!open);
      expect(openingAt(rules, change - minute / 60).open).toBe(open);
      // Nothing changes in between.
      const step = Math.max(minute, Math.floor((change - now) / 20));
      for (let at = now; at < change; at += step) expect(openingAt(rules, at)).toMatchObject({ open, opensAt: open ? null : opensAt });
    }),
    { numRuns: 100 },
  );
});
