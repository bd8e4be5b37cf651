import { expect, test } from 'vitest';
import { type CalendarDays, closedFrom, isClosedAt, OwnDay } from './calendar-days.ts';

const day = (first: string, more: Partial<OwnDay> = {}): OwnDay => ({
  name: 'Day',
  first,
  last: first,
  yearly: false,
  closedFrom: '00:00',
  ...more,
});
const calendar: CalendarDays = {
  weekly: [6, 7],
  own: [
    day('2026-07-06', { last: '2026-07-31' }),
    day('2026-12-22', { last: '2027-01-04', yearly: true }),
    day('2026-07-11', { closedFrom: null }),
    day('2026-05-15', { closedFrom: '12:00' }),
    day('2028-02-29', { yearly: true }),
  ],
  holidays: { '2026-05-14': '00:00', '2026-05-15': '00:00', '2026-04-30': '12:00', '2026-05-02': '12:00' },
};

test.each([
  ['an ordinary day', '2026-03-02', null],
  ['every Saturday', '2026-03-07', '00:00'],
  ['a public holiday', '2026-05-14', '00:00'],
  ['half a day', '2026-04-30', '12:00'],
  ['half a holiday on a Saturday is closed all day', '2026-05-02', '00:00'],
  ['an own day before a public one', '2026-05-15', '12:00'],
  ['weeks in a row', '2026-07-20', '00:00'],
  ['open after all, on a Saturday in them', '2026-07-11', null],
  ['every year over the new year', '2030-01-02', '00:00'],
  ['and not after it', '2029-01-05', null],
  ['29 February in a leap year', '2032-02-29', '00:00'],
  ['and in no other', '2031-02-28', null],
])('%s', (_name, date, from) => expect(closedFrom(calendar, date)).toBe(from));

test('half a day is closed from its time on', () => {
  expect([isClosedAt(calendar, '2026-04-30', '11:59'), isClosedAt(calendar, '2026-04-30', '12:00')]).toEqual([false, true]);
});

test('days end after they begin, and within a year', () => {
  expect(OwnDay.safeParse(day('2026-07-06', { last: '2026-07-05' })).success).toBe(false);
  expect(OwnDay.safeParse(day('2026-01-01', { last: '2027-01-01' })).success).toBe(false);
  expect(OwnDay.safeParse(day('2026-01-01', { last: '2026-12-31' })).success).toBe(true);
});
