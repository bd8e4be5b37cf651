import { expect, it } from 'vitest';
import { monthFrom, readMonth, todayIn, weeksOf } from './month-days.ts';

it('a month is its weeks from Monday on', () => {
  expect(weeksOf('2026-12').map((week) => [week[0], week[6]])).toEqual([
    ['2026-11-30', '2026-12-06'],
    ['2026-12-07', '2026-12-13'],
    ['2026-12-14', '2026-12-20'],
    ['2026-12-21', '2026-12-27'],
    ['2026-12-28', '2027-01-03'],
  ]);
  expect([weeksOf('2027-02').length, weeksOf('2026-08').length]).toEqual([4, 6]);
});
it('months follow each other over the end of a year', () => {
  expect([monthFrom('2026-12', 1), monthFrom('2026-01', -1), monthFrom('2026-03', 0)]).toEqual(['2027-01', '2025-12', '2026-03']);
});
it('today is another day elsewhere', () => {
  const now = Date.parse('2026-12-31T23:30:00Z');
  expect([todayIn('Europe/Stockholm', now), todayIn('UTC', now)]).toEqual(['2027-01-01', '2026-12-31']);
});
it.each(['2026-13', '2026-1', 'x', ''])('%j is no month', (text) => expect(readMonth(text)).toBeNull());
