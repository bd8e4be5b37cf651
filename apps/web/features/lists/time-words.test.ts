import { expect, it } from 'vitest';
import { agoWords, clockWords, exactWords, tookWords } from './time-words.ts';

const at = '2026-11-22T09:42:11.034Z';
const after = (ms: number): number => Date.parse(at) + ms;

it.each([
  [-5, '0 ms'],
  [14, '14 ms'],
  [999.6, '1000 ms'],
  [41_000, '41 s'],
  [59_700, '1 min'],
  [90 * 60_000, '1 h 30 min'],
  [2 * 3_600_000, '2 h'],
  [52 * 3_600_000, '2 d 4 h'],
])('%d ms took %s', (ms, words) => expect(tookWords(ms)).toBe(words));

it.each([
  [-60_000, 'just now'],
  [59_000, 'just now'],
  [3 * 60_000, '3 min ago'],
  [23 * 3_600_000, '23 h ago'],
  [30 * 3_600_000, '22 Nov'],
  [400 * 86_400_000, '22 Nov 2026'],
])('%d ms later it reads %s', (ms, words) => expect(agoWords(at, after(ms), 'Europe/Stockholm')).toBe(words));

it('tells exact times in the zone of the account', () => {
  expect(exactWords(at, 'Europe/Stockholm')).toBe('22 Nov 2026, 10:42:11');
  expect(clockWords(at, 'Europe/London')).toBe('09:42:11.034');
  expect(clockWords('2026-11-22T00:00:00Z', 'UTC')).toBe('00:00:00.000');
});
