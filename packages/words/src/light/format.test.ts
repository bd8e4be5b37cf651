import { expect, it } from 'vitest';
import { wordsFor } from '../words-for.ts';
import { createFormat } from './format.ts';

const at = '2026-11-22T09:42:11.034Z';
const after = (ms: number): number => Date.parse(at) + ms;
const en = createFormat(wordsFor('en'), 'Europe/Stockholm');
const sv = createFormat(wordsFor('sv'), 'Europe/Stockholm');

it.each([
  [-5, '0 ms', '0 ms'],
  [14, '14 ms', '14 ms'],
  [999.6, '1000 ms', '1000 ms'],
  [41_000, '41 s', '41 s'],
  [59_700, '1 min', '1 min'],
  [90 * 60_000, '1 h 30 min', '1 tim 30 min'],
  [2 * 3_600_000, '2 h', '2 tim'],
  [52 * 3_600_000, '2 d 4 h', '2 d 4 tim'],
])('%d ms took %s', (ms, english, swedish) => {
  expect(en.took(ms)).toBe(english);
  expect(sv.took(ms)).toBe(swedish);
});

it.each([
  [-60_000, 'just now', 'just nu'],
  [59_000, 'just now', 'just nu'],
  [3 * 60_000, '3 min ago', 'för 3 min sedan'],
  [23 * 3_600_000, '23 h ago', 'för 23 tim sedan'],
  [30 * 3_600_000, '22 Nov', '22 nov.'],
  [400 * 86_400_000, '22 Nov 2026', '22 nov. 2026'],
])('%d ms later it reads %s', (ms, english, swedish) => {
  expect(en.ago(at, after(ms))).toBe(english);
  expect(sv.ago(at, after(ms))).toBe(swedish);
});

it('tells exact times in the zone of the reader', () => {
  expect([en.moment(at), sv.moment(at)]).toEqual(['22 Nov 2026, 10:42:11', '22 nov. 2026 10:42:11']);
  expect([en.shortMoment(at, after(0)), en.shortMoment(at, after(400 * 86_400_000))]).toEqual(['22 Nov, 10:42', '22 Nov 2026, 10:42']);
  expect([en.day(at), sv.day(at)]).toEqual(['22 November 2026', '22 november 2026']);
  expect([en.month('2026-12-01'), sv.month('2026-12-01'), en.weekday('2026-12-24'), sv.weekday('2026-12-24')]).toEqual([
    ...['December 2026', 'december 2026', 'Thu', 'tors'],
  ]);
  expect([en.date('2026-12-24'), sv.date('2026-12-24'), en.date('soon')]).toEqual(['Thu, 24 Dec 2026', 'tors 24 dec. 2026', 'soon']);
  expect([en.minute(at), en.clock(at)]).toEqual(['10:42', '10:42:11']);
  expect(createFormat(wordsFor('en'), 'Europe/London').exactClock(at)).toBe('09:42:11.034');
  expect(createFormat(wordsFor('en'), 'UTC').exactClock('2026-11-22T00:00:00Z')).toBe('00:00:00.000');
});

it.each([
  [1, '1 byte', '1 byte'],
  [830, '830 bytes', '830 byte'],
  [312 * 1024, '312 kB', '312 kB'],
  [4.84 * 1024 * 1024, '4.8 MB', '4,8 MB'],
  [5 * 1024 * 1024, '5 MB', '5 MB'],
])('%d bytes read %s', (bytes, english, swedish) => {
  expect(en.size(bytes)).toBe(english);
  expect(sv.size(bytes)).toBe(swedish);
});

it('writes numbers and lists as the language does', () => {
  expect([en.number(12345.5), sv.number(12345.5)]).toEqual(['12,345.5', '12\u00a0345,5']);
  expect([en.list(['a', 'b', 'c']), sv.list(['a', 'b', 'c'])]).toEqual(['a, b and c', 'a, b och c']);
});
