import { describe, expect, test } from 'vitest';
import { clockNote } from './clock-note.ts';
import { readCron } from './cron.ts';
import { nextTimes, type ScheduleRule } from './next-times.ts';

const usual: ScheduleRule = {
  ...{ repeat: 'week', days: 'weekdays', time: '08:00', every: 15, windows: [], which: 'date', date: 1, kind: 'fri', cron: '' },
  ...{ except: [], calendar: null, onHoliday: 'skip', starts: '', ends: '', most: 0, zone: 'Europe/Stockholm' },
};
const at = (text: string) => Date.parse(text);
const times = (rule: Partial<ScheduleRule>, after: string, count = 3, since = after) =>
  nextTimes({ ...usual, ...rule }, { after: at(after), count, since: at(since) }).map((one) => new Date(one).toISOString().slice(0, 16));
/** What a clock on a wall there shows. */
const wall = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });

test('every weekday at eight, over a whole year with both clock changes, is what a calendar says', () => {
  const promised: string[] = [];
  for (let day = at('2026-01-01'); day < at('2027-01-01'); day += 86_400_000) {
    const date = new Date(day);
    if (date.getUTCDay() % 6 !== 0) promised.push(`${date.toISOString().slice(0, 10)} 08:00`);
  }
  const found = nextTimes(usual, { after: at('2025-12-31T23:00Z'), count: promised.length, since: 0 });
  expect(found.map((one) => wall.format(one))).toEqual(promised);
  // From any of them on it goes on with the next.
  for (const [place, one] of found.entries())
    expect(nextTimes(usual, { after: one, count: 1, since: 0 })[0]).toBe(found[place + 1] ?? at('2027-01-01T07:00Z'));
});

test('a time that the clock leaves out is due when it has moved on, one that comes twice is due once', () => {
  const night = { days: 'every', time: '02:30' } as const;
  expect(times(night, '2026-03-28T00:00Z')).toEqual(['2026-03-28T01:30', '2026-03-29T01:00', '2026-03-30T00:30']);
  expect(times(night, '2026-10-24T00:00Z')).toEqual(['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30']);
});

test('what a clock change does to a time is named', () => {
  const rule = { ...usual, time: '02:30' };
  const note = (moment: string) => clockNote(rule, at(moment));
  expect([note('2026-03-28T01:30Z'), note('2026-03-29T01:00Z'), note('2026-10-25T00:30Z')]).toEqual([null, 'moved', 'twice']);
  expect(clockNote({ ...rule, repeat: 'minutes' }, at('2026-03-29T01:00Z'))).toBe(null);
});

describe('every few minutes', () => {
  const windows = [{ days: [7], from: '01:00', to: '04:00' }];
  test('minutes pass, whatever the clock does', () => {
    const spring = times({ repeat: 'minutes', every: 30, windows }, '2026-03-28T12:00Z', 5);
    expect(spring).toEqual(['2026-03-29T00:00', '2026-03-29T00:30', '2026-03-29T01:00', '2026-03-29T01:30', '2026-03-29T02:00']);
    const autumn = nextTimes({ ...usual, repeat: 'minutes', every: 30, windows }, { after: at('2026-10-24T12:00Z'), count: 9, since: 0 });
    expect(autumn.map((one) => (one - (autumn[0] ?? 0)) / 60_000)).toEqual([0, 30, 60, 90, 120, 150, 180, 210, 240]);
  });
  test('a window of the whole day meets the next one once, and one over midnight ends on the next day', () => {
    const whole = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }];
    expect(times({ repeat: 'minutes', every: 720, windows: whole }, '2026-06-01T12:00Z')).toEqual([
      '2026-06-01T22:00',
      '2026-06-02T10:00',
      '2026-06-02T22:00',
    ]);
    const late = [{ days: [1], from: '23:00', to: '01:00' }];
    expect(times({ repeat: 'minutes', every: 60, windows: late }, '2026-06-01T12:00Z', 4)).toEqual([
      ...['2026-06-01T21:00', '2026-06-01T22:00', '2026-06-01T23:00', '2026-06-08T21:00'],
    ]);
  });
});

test('once a month: a date, the first of a kind, the last Friday, the last day', () => {
  const month = { repeat: 'month', time: '12:00', zone: 'UTC' } as const;
  expect(times({ ...month, date: 31 }, '2026-01-15T00:00Z')).toEqual(['2026-01-31T12:00', '2026-02-28T12:00', '2026-03-31T12:00']);
  expect(times({ ...month, which: 'first', kind: 'weekdays' }, '2026-01-15T00:00Z')).toEqual([
    '2026-02-02T12:00',
    '2026-03-02T12:00',
    '2026-04-01T12:00',
  ]);
  expect(times({ ...month, which: 'second', kind: 'tue' }, '2026-01-15T00:00Z', 2)).toEqual(['2026-02-10T12:00', '2026-03-10T12:00']);
  expect(times({ ...month, which: 'last', kind: 'fri' }, '2026-01-15T00:00Z')).toEqual([
    '2026-01-30T12:00',
    '2026-02-27T12:00',
    '2026-03-27T12:00',
  ]);
  expect(times({ ...month, which: 'last', kind: 'every' }, '2028-02-15T00:00Z', 1)).toEqual(['2028-02-29T12:00']);
});

test('days that are left out, first and last day, and how often in all', () => {
  const christmas = { days: 'every', except: ['2026-12-25', '2026-12-26'] } as const;
  expect(times(christmas, '2026-12-24T00:00Z')).toEqual(['2026-12-24T07:00', '2026-12-27T07:00', '2026-12-28T07:00']);
  expect(times({ days: 'every', starts: '2030-05-01', ends: '2030-05-02' }, '2026-01-01T00:00Z')).toEqual([
    '2030-05-01T06:00',
    '2030-05-02T06:00',
  ]);
  expect(times({ days: 'every', most: 3 }, '2026-06-02T12:00Z', 10, '2026-06-01T00:00Z')).toEqual(['2026-06-03T06:00']);
  expect(times({ days: 'every', ends: '2026-01-01' }, '2026-06-01T00:00Z')).toEqual([]);
});

describe('holidays', () => {
  const office = { weekly: [6, 7], own: [], holidays: { '2026-12-24': '12:00', '2026-12-25': '00:00', '2027-01-01': '00:00' } };
  const payday = { repeat: 'month', date: 25, time: '12:00', zone: 'UTC', calendar: office } as const;
  test('a time that falls on one is left out, or due on the open day before or after', () => {
    expect(times({ ...payday, onHoliday: 'skip' }, '2026-10-01T00:00Z')).toEqual([
      '2026-11-25T12:00',
      '2027-01-25T12:00',
      '2027-02-25T12:00',
    ]);
    // On 24 December it is closed from noon on.
    expect(times({ ...payday, onHoliday: 'before' }, '2026-10-01T00:00Z')).toEqual([
      '2026-10-23T12:00',
      '2026-11-25T12:00',
      '2026-12-23T12:00',
    ]);
    expect(times({ ...payday, onHoliday: 'before', time: '11:00' }, '2026-12-01T00:00Z', 1)).toEqual(['2026-12-24T11:00']);
    expect(times({ ...payday, onHoliday: 'after' }, '2026-10-01T00:00Z')).toEqual([
      '2026-10-26T12:00',
      '2026-11-25T12:00',
      '2026-12-28T12:00',
    ]);
  });
  test('several that come to stand on one day are one, and days that are left out by name take none', () => {
    const daily = { days: 'every', onHoliday: 'after', calendar: office, zone: 'UTC' } as const;
    expect(times(daily, '2026-12-24T00:00Z', 3)).toEqual(['2026-12-24T08:00', '2026-12-28T08:00', '2026-12-29T08:00']);
    expect(times({ ...daily, except: ['2026-12-28'] }, '2026-12-25T00:00Z', 1)).toEqual(['2026-12-29T08:00']);
    const ends = { ...payday, onHoliday: 'after', ends: '2026-12-26' } as const;
    expect(times(ends, '2026-12-01T00:00Z')).toEqual([]);
  });
  test('minutes and cron are left out while it is closed', () => {
    const minutes: Partial<ScheduleRule> = {
      repeat: 'minutes',
      every: 60,
      zone: 'UTC',
      windows: [{ days: [4, 5, 1], from: '10:00', to: '13:00' }],
    };
    expect(times({ ...minutes, calendar: office }, '2026-12-24T00:00Z', 4)).toEqual([
      ...['2026-12-24T10:00', '2026-12-24T11:00', '2026-12-28T10:00', '2026-12-28T11:00'],
    ]);
    expect(times({ repeat: 'cron', cron: '0 12 * * *', zone: 'UTC', calendar: office }, '2026-12-23T13:00Z', 1)).toEqual([
      '2026-12-28T12:00',
    ]);
  });
  test('a year with holidays, half days and both clock changes is what a calendar on the wall says', () => {
    const { weekly, holidays } = { weekly: [6, 7], holidays: sweden2026 };
    const wallOf = (after: string, rule: Partial<ScheduleRule>, count: number) =>
      nextTimes({ ...usual, calendar: { weekly, own: [], holidays }, ...rule }, { after: at(after), count, since: 0 }).map((one) =>
        wall.format(one),
      );
    const isOff = (date: string, time: string) =>
      [0, 6].includes(new Date(date).getUTCDay()) || time >= (holidays[date as keyof typeof holidays] ?? '24:00');
    const dates = Array.from({ length: 365 }, (_, day) => new Date(at('2026-01-01') + day * 86_400_000).toISOString().slice(0, 10));
    for (const time of ['02:30', '08:00', '12:00', '15:00']) {
      // 02:30 is left out by the clock on 29 March, a Sunday.
      const open = dates.filter((date) => !isOff(date, time));
      expect(wallOf('2025-12-31T23:00Z', { days: 'every', time }, open.length)).toEqual(open.map((date) => `${date} ${time}`));
      const months = dates.filter((date) => date.endsWith('-01') && date > '2026-01-01');
      const moved = months.map((date) => dates.find((other) => other >= date && !isOff(other, time)));
      expect(wallOf('2026-01-15T00:00Z', { repeat: 'month', date: 1, time, onHoliday: 'after' }, 11)).toEqual(
        moved.map((date) => `${date} ${time}`),
      );
      const back = months.map((date) => dates.findLast((other) => other <= date && !isOff(other, time)));
      expect(wallOf('2026-01-15T00:00Z', { repeat: 'month', date: 1, time, onHoliday: 'before' }, 11)).toEqual(
        back.map((date) => `${date} ${time}`),
      );
    }
  });
});
const sweden2026 = {
  ...{
    '2026-01-01': '00:00',
    '2026-01-05': '12:00',
    '2026-01-06': '00:00',
    '2026-04-03': '00:00',
    '2026-04-06': '00:00',
    '2026-04-30': '12:00',
  },
  ...{
    '2026-05-01': '00:00',
    '2026-05-14': '00:00',
    '2026-06-19': '00:00',
    '2026-10-30': '12:00',
    '2026-12-24': '00:00',
    '2026-12-25': '00:00',
  },
  ...{ '2026-12-31': '00:00' },
} as const;

describe('cron', () => {
  const cron = (text: string) => ({ repeat: 'cron', cron: text }) as const;
  test('is read as cron reads it', () => {
    expect(times(cron('30 9 * * mon-fri'), '2026-06-05T12:00Z', 2)).toEqual(['2026-06-08T07:30', '2026-06-09T07:30']);
    expect(times(cron('0 0 29 2 *'), '2026-06-05T12:00Z', 1)).toEqual(['2028-02-28T23:00']);
    // Of a date and a weekday one is enough.
    expect(times(cron('0 12 13 * 5'), '2026-06-01T00:00Z')).toEqual(['2026-06-05T10:00', '2026-06-12T10:00', '2026-06-13T10:00']);
    expect(times(cron('*/20 * * * *'), '2026-10-25T00:30Z', 6)).toEqual([
      ...['2026-10-25T00:40', '2026-10-25T01:00', '2026-10-25T01:20', '2026-10-25T01:40', '2026-10-25T02:00', '2026-10-25T02:20'],
    ]);
    expect(times(cron('0 0 30 2 *'), '2026-06-01T00:00Z')).toEqual([]);
  });
  test('what is none is none', () => {
    for (const text of [
      '',
      '* * * *',
      '60 * * * *',
      '* 24 * * *',
      '5-1 * * * *',
      '*/0 * * * *',
      '* * * foo *',
      '* * 0 * *',
      '*-5 * * * *',
      '1,,2 * * * *',
    ])
      expect([text, readCron(text)]).toEqual([text, null]);
    expect(readCron('0 8 * * 0')?.weekdays).toEqual(new Set([7]));
  });
});
