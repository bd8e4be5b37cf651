import { momentOf, readMoment } from '@signalbox/domain';
import { describe, expect, it } from 'vitest';
import { type DateRule, dueDate, nextDueDate } from './due-date.ts';
import { nextTimeOfDay } from './time-of-day.ts';
import { type OpeningHours, openingAt } from './week-windows.ts';
import { windowStart } from './windows.ts';

const zone = 'Europe/Stockholm';
const utc = (text: string): number => Date.parse(text.length > 16 ? text : `${text}:00Z`);
const iso = (moment: number | null | undefined): string | null =>
  moment === null || moment === undefined ? null : new Date(moment).toISOString().slice(0, 16);

describe('a time on the clock of Stockholm', () => {
  it.each([
    ['winter', '2026-01-15 08:00', 'first', '2026-01-15T07:00'],
    ['summer', '2026-07-15 08:00', 'first', '2026-07-15T06:00'],
    ['jumped over in spring: the moment of the jump', '2026-03-29 02:30', 'first', '2026-03-29T01:00'],
    ['just before the jump', '2026-03-29 01:59', 'first', '2026-03-29T00:59'],
    ['just after the jump', '2026-03-29 03:00', 'first', '2026-03-29T01:00'],
    ['shown twice in autumn, the first', '2026-10-25 02:30', 'first', '2026-10-25T00:30'],
    ['shown twice in autumn, the second', '2026-10-25 02:30', 'second', '2026-10-25T01:30'],
  ] as const)('%s', (_name, text, pick, expected) => {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
    expect(iso(momentOf({ year, month, day, hour, minute }, zone, pick))).toBe(expected);
  });
});

const workdays: OpeningHours = { windows: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }], closed: [], zone };
const nights: OpeningHours = { windows: [{ days: [5, 6], from: '22:00', to: '06:00' }], closed: [], zone };
const early: OpeningHours = { windows: [{ days: [7], from: '02:30', to: '05:00' }], closed: [], zone };
const untilTwo: OpeningHours = { windows: [{ days: [6], from: '20:00', to: '02:30' }], closed: [], zone };
const always: OpeningHours = { windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }], closed: [], zone };
const lunch: OpeningHours = {
  windows: [
    { days: [1], from: '13:00', to: '17:00' },
    { days: [1], from: '08:00', to: '12:00' },
    { days: [1], from: '12:00', to: '13:00' },
  ],
  closed: [],
  zone,
};

describe('opening hours', () => {
  it.each<[string, OpeningHours, string, boolean, string | null, string | null]>([
    ['on a Monday morning', workdays, '2026-03-02T08:30', true, null, '2026-03-02T16:00'],
    ['the minute it opens', workdays, '2026-03-02T07:00', true, null, '2026-03-02T16:00'],
    ['the minute it closes', workdays, '2026-03-02T16:00', false, '2026-03-03T07:00', null],
    ['Friday evening opens on Monday', workdays, '2026-03-06T18:00', false, '2026-03-09T07:00', null],
    ['over the weekend of the spring change, an hour earlier in UTC', workdays, '2026-03-27T18:00', false, '2026-03-30T06:00', null],
    ['over the weekend of the autumn change, an hour later in UTC', workdays, '2026-10-23T18:00', false, '2026-10-26T07:00', null],
    ['a closed day is skipped', { ...workdays, closed: ['2026-03-03'] }, '2026-03-02T18:00', false, '2026-03-04T07:00', null],
    ['on a closed day', { ...workdays, closed: ['2026-03-03'] }, '2026-03-03T10:00', false, '2026-03-04T07:00', null],
    ['after midnight the window of the day before counts', nights, '2026-03-07T02:00', true, null, '2026-03-07T05:00'],
    ['between two nights', nights, '2026-03-07T12:00', false, '2026-03-07T21:00', null],
    [
      'a night into a closed day ends at midnight',
      { ...nights, closed: ['2026-03-07'] },
      '2026-03-06T22:00',
      true,
      null,
      '2026-03-06T23:00',
    ],
    [
      'a night that would begin on a closed day',
      { ...nights, closed: ['2026-03-07'] },
      '2026-03-08T02:00',
      false,
      '2026-03-13T21:00',
      null,
    ],
    ['the night of the spring change is an hour shorter', nights, '2026-03-28T22:00', true, null, '2026-03-29T04:00'],
    ['the night of the autumn change is an hour longer', nights, '2026-10-24T22:00', true, null, '2026-10-25T05:00'],
    ['a start that is jumped over is the jump', early, '2026-03-29T00:30', false, '2026-03-29T01:00', null],
    ['an end that comes twice is the second', untilTwo, '2026-10-25T01:00', true, null, '2026-10-25T01:30'],
    ['windows that touch are one', lunch, '2026-03-02T09:00', true, null, '2026-03-02T16:00'],
    ['open around the clock never closes', always, '2026-03-02T09:00', true, null, null],
    ['around the clock with a closed day', { ...always, closed: ['2026-03-04'] }, '2026-03-02T09:00', true, null, '2026-03-03T23:00'],
    [
      'equal times are 24 hours',
      { ...workdays, windows: [{ days: [1], from: '08:00', to: '08:00' }] },
      '2026-03-03T06:30',
      true,
      null,
      '2026-03-03T07:00',
    ],
  ])('%s', (_name, hours, now, open, opensAt, closesAt) => {
    const opening = openingAt(hours, utc(now));
    expect({ ...opening, opensAt: iso(opening.opensAt), closesAt: iso(opening.closesAt) }).toEqual({ open, opensAt, closesAt });
  });
  it('never opens again', () => {
    const closed = Array.from({ length: 500 }, (_, day) => new Date(utc('2026-03-01T00:00') + day * 86_400_000).toISOString().slice(0, 10));
    expect(openingAt({ ...workdays, closed }, utc('2026-03-02T08:00'))).toEqual({ open: false, opensAt: null, closesAt: null });
  });
  it('an unknown zone of a contact reads as UTC', () => {
    expect(openingAt({ ...workdays, zone: 'Mars/Base' }, utc('2026-03-02T08:00')).open).toBe(true);
  });
});

describe('reading a moment', () => {
  it.each<[unknown, string | null]>([
    ['2026-12-24', '2026-12-23T23:00'],
    ['2026-12-24 15:00', '2026-12-24T14:00'],
    ['2026-12-24T15:00:00', '2026-12-24T14:00'],
    ['2026-07-24T15:00', '2026-07-24T13:00'],
    ['2026-12-24T15:00:00Z', '2026-12-24T15:00'],
    ['2026-12-24T15:00:00.000+05:30', '2026-12-24T09:30'],
    ['2026-12-24 15:00+02:00', '2026-12-24T13:00'],
    ['2026-03-29 02:30', '2026-03-29T01:00'],
    [1_772_438_400, '2026-03-02T08:00'],
    [1_772_438_400_000, '2026-03-02T08:00'],
    ['1772438400', '2026-03-02T08:00'],
    ['15:00', null],
    ['tomorrow', null],
    ['', null],
    [null, null],
    ['2026-02-30', null],
    [Number.NaN, null],
    // JavaScript could not shift what lies at the end of its time, and reads the year 50 as 1950.
    [8.64e15, null],
    [-1e300, null],
    ['0050-01-01', null],
    ['9999-12-31', '9999-12-30T23:00'],
  ])('%s', (value, expected) => expect(iso(readMoment(value, zone)?.moment)).toBe(expected));
});

describe('windows of a counter', () => {
  it.each([
    ['2026-03-28T22:59', 'day', 0, '2026-03-27T23:00'],
    ['2026-03-28T23:30', 'day', 0, '2026-03-28T23:00'],
    ['2026-03-28T23:30', 'day', 1, '2026-03-29T22:00'],
    ['2026-10-25T10:00', 'day', 0, '2026-10-24T22:00'],
    ['2026-10-25T10:00', 'day', 1, '2026-10-25T23:00'],
    ['2026-03-02T08:42', 'hour', 0, '2026-03-02T08:00'],
    ['2026-03-29T00:42', 'hour', 1, '2026-03-29T01:00'],
    ['2026-10-25T00:42', 'hour', 1, '2026-10-25T01:00'],
    ['2026-10-25T01:42', 'hour', 0, '2026-10-25T01:00'],
    ['2026-03-02T08:42', 'minute', 3, '2026-03-02T08:45'],
  ] as const)('%s %s + %s', (now, window, ahead, expected) => expect(iso(windowStart(utc(now), window, { zone, ahead }))).toBe(expected));
});

describe('a moment by a date', () => {
  const rule = (more: Partial<DateRule>): DateRule => ({ offset: null, direction: 'before', time: '', zone, ...more });
  const days = (amount: number) => ({ amount, unit: 'days' as const });
  const hours = (amount: number) => ({ amount, unit: 'hours' as const });
  it.each<[string, string, Partial<DateRule>, string]>([
    ['the date itself', '2026-03-10 14:30', {}, '2026-03-10T13:30'],
    ['a day before the spring change is the same time on the clock', '2026-03-29 09:00', { offset: days(1) }, '2026-03-28T08:00'],
    ['24 hours before are 24 hours', '2026-03-29 09:00', { offset: hours(24) }, '2026-03-28T07:00'],
    ['a day before the autumn change', '2026-10-25 09:00', { offset: days(1) }, '2026-10-24T07:00'],
    ['24 hours before the autumn change', '2026-10-25 09:00', { offset: hours(24) }, '2026-10-24T08:00'],
    ['a day after', '2026-03-28 09:00', { offset: days(1), direction: 'after' }, '2026-03-29T07:00'],
    ['at a time of day', '2026-03-10 14:30', { time: '08:00' }, '2026-03-10T07:00'],
    ['at a time that is jumped over', '2026-03-29', { time: '02:30' }, '2026-03-29T01:00'],
    ['days, then the time of day, then hours by the clock', '2026-03-10', { time: '08:00', offset: hours(2) }, '2026-03-10T05:00'],
    ['over the end of a month', '2026-03-01', { offset: days(1), time: '12:00' }, '2026-02-28T11:00'],
    ['a moment with a zone of its own, at the time of the reader', '2026-03-10T23:30:00Z', { time: '08:00' }, '2026-03-11T07:00'],
  ])('%s', (_name, text, more, expected) => {
    const base = readMoment(text, zone);
    expect(base && iso(dueDate(base, rule(more)))).toBe(expected);
  });
  it.each([
    ['1990-05-17', '2026-03-02T08:00', '2026-05-17T07:00'],
    ['1990-03-02', '2026-03-02T08:00', '2027-03-02T08:00'],
    ['2000-02-29', '2026-03-02T08:00', '2027-02-28T08:00'],
    ['2000-02-29', '2027-03-02T08:00', '2028-02-29T08:00'],
    ['2030-01-01', '2026-03-02T08:00', '2030-01-01T08:00'],
  ])('the next anniversary of %s after %s', (text, now, expected) => {
    const base = readMoment(text, zone);
    expect(base && iso(nextDueDate(base, rule({ time: '09:00' }), utc(now)))).toBe(expected);
  });
  it.each([
    ['2026-03-02T06:00', '08:00', '2026-03-02T07:00'],
    ['2026-03-02T07:00', '08:00', '2026-03-03T07:00'],
    ['2026-03-28T08:00', '08:00', '2026-03-29T06:00'],
    ['2026-10-24T08:00', '08:00', '2026-10-25T07:00'],
    ['2026-03-29T00:30', '02:30', '2026-03-29T01:00'],
  ])('after %s the next %s', (now, time, expected) => expect(iso(nextTimeOfDay(utc(now), time, zone))).toBe(expected));
});
