import { wordsFor } from '@signalbox/words';
import { describe, expect, it } from 'vitest';
import { node } from './node.ts';
import { steering } from './steer.ts';

const now = Date.parse('2026-07-15T10:00:00Z');
function run(settings: Record<string, unknown>, accountTimeZone = 'Europe/Stockholm') {
  const input = node.input.parse(settings);
  return steering.enter?.(input, { now, accountTimeZone, visit: 1, contact: null, round: 0, chance: 0 });
}

describe('data.date', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['now in the zone of the account', {}, { at: '2026-07-15T12:00:00.000+02:00', week: 29, weekday: 3 }],
    ['the last days of a year are in week 53', { at: '2027-01-03' }, { week: 53, weekYear: 2026, year: 2027 }],
    ['the first days of a year can be in week 1 of it', { at: '2024-12-30' }, { week: 1, weekYear: 2025, year: 2024 }],
    ['a time jumped over in spring is the moment of the jump', { at: '2026-03-29 02:30' }, { at: '2026-03-29T03:00:00.000+02:00' }],
    ['a time shown twice is the first', { at: '2026-10-25 02:30' }, { at: '2026-10-25T02:30:00.000+02:00' }],
    [
      'an hour after it is the second',
      { task: 'add', at: '2026-10-25 02:30', amount: '1', unit: 'hours' },
      { at: '2026-10-25T02:30:00.000+01:00' },
    ],
    [
      'a day into the gap goes on by an hour',
      { task: 'add', at: '2026-03-28 02:30', amount: '1' },
      { at: '2026-03-29T03:30:00.000+02:00' },
    ],
    ['leap day and a year', { task: 'add', at: '2028-02-29', amount: '1', unit: 'years' }, { date: '2029-02-28' }],
    ['a decimal comma', { task: 'add', at: '2026-01-01', amount: '1,5', unit: 'hours' }, { time: '01:30' }],
    ['a negative amount', { task: 'add', at: '2026-01-01', amount: '-1', unit: 'weeks' }, { date: '2025-12-25' }],
    [
      'the day of the spring change has 23 hours',
      { task: 'difference', at: '2026-03-29', other: '2026-03-30', unit: 'hours' },
      { amount: 23, whole: 23 },
    ],
    ['and is one day', { task: 'difference', at: '2026-03-29', other: '2026-03-30' }, { amount: 1, whole: 1 }],
    ['backwards is negative', { task: 'difference', at: '2026-03-30', other: '2026-03-28' }, { amount: -2, whole: -2 }],
    ['an age', { task: 'difference', at: '1990-07-16', unit: 'years' }, { whole: 35 }],
    ['the same moment', { task: 'difference', at: '2026-03-30', other: '2026-03-30' }, { amount: 0, whole: 0 }],
    ['the end of the day of the autumn change', { task: 'endOf', at: '2026-10-25', span: 'day' }, { utc: '2026-10-25T22:59:59.999+00:00' }],
    ['the start of the quarter', { task: 'startOf', at: '2026-08-25', span: 'quarter' }, { date: '2026-07-01' }],
    ['a form of luxon', { task: 'parse', at: '3/4/26 9:05 PM', pattern: 'M/d/yy h:mm a' }, { at: '2026-03-04T21:05:00.000+01:00' }],
    [
      'a form with its own zone',
      { task: 'parse', at: '24.12.2026 15:00 +05:30', pattern: 'DD.MM.YYYY HH:mm ZZ' },
      { utc: '2026-12-24T09:30:00.000+00:00' },
    ],
    ['a day of one digit', { task: 'parse', at: '4/3 2026', pattern: 'D/M YYYY' }, { date: '2026-03-04' }],
    ['a fixed offset as zone', { at: '2026-01-01T00:00:00Z', zone: 'UTC+2' }, { at: '2026-01-01T02:00:00.000+02:00' }],
  ])('%s', (_name, settings, output) => expect(run(settings)).toMatchObject({ port: 'next', output }));
  it.each<[string, Record<string, unknown>, string, string]>([
    ['an invalid day', { at: '2026-13-01' }, 'date.invalid', 'at'],
    ['a group of values', { at: { year: 2026 } as unknown as string }, 'date.invalid', 'at'],
    ['a bad other date', { task: 'difference', other: 'soon' }, 'date.invalid', 'other'],
    ['a zone', { zone: 'Nowhere' }, 'date.zone', 'zone'],
    ['the zone of the machine', { zone: 'local' }, 'date.zone', 'zone'],
    ['an empty text to read', { task: 'parse', pattern: 'YYYY' }, 'date.other_form', 'at'],
    ['an amount in words', { task: 'add', amount: 'three' }, 'number.invalid', 'amount'],
    ['beyond the calendar', { task: 'add', amount: '1e300', unit: 'hours' }, 'date.out_of_range', 'amount'],
  ])('%s', (_name, settings, code, field) => {
    const { at, ...others } = settings;
    const input = { ...node.input.parse(others), ...(at === undefined ? {} : { at }) };
    const result = steering.enter?.(input, { now, accountTimeZone: 'UTC', visit: 1, contact: null, round: 0, chance: 0 });
    expect(result).toMatchObject({ error: { code, field } });
  });
  it.each([
    ['uSuSuSuSuSuSuSuSuSuSuSuSuSuS', 'is not a part|two places'],
    ['sSsSsSsSsSsSsSsSsSsSsSsSsSsS', 'two places'],
    ['dd MM yyyy MMMM', 'M stands in two places'],
    ['dd kl HH', 'l is not a part'],
    ['ff', 'ff is not a part'],
  ])('reads no dates by %s', (pattern, words) => {
    const refused = node.input.safeParse({ task: 'parse', at: '2026', pattern });
    const [issue] = refused.error?.issues ?? [];
    expect(issue?.code === 'custom' && wordsFor('en').find(issue.message, issue.params)).toMatch(new RegExp(words));
    const input = { ...node.input.parse({ task: 'parse', at: '1'.repeat(100), pattern: 'yyyy' }), pattern };
    expect(steering.enter?.(input, { now, accountTimeZone: 'UTC', visit: 1, contact: null, round: 0, chance: 0 })).toMatchObject({
      error: { code: 'date.form' },
    });
  });
  it('reads by the longest form that is allowed without hanging', () => {
    const pattern = 'yMdHhmsSaEoWkq';
    const started = performance.now();
    const input = { ...node.input.parse({ task: 'parse', pattern: 'yyyy' }), pattern, at: `${'1'.repeat(99)}!` };
    steering.enter?.(input, { now, accountTimeZone: 'UTC', visit: 1, contact: null, round: 0, chance: 0 });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
