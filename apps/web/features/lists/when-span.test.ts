import { expect, test } from 'vitest';
import { daysOf, whenSpan } from './when-span.ts';

const now = Date.parse('2026-11-29T22:30:00Z');
const stockholm = 'Europe/Stockholm';

test.each([
  ['today', stockholm, '2026-11-28T23:00:00.000Z', undefined],
  ['today', 'Pacific/Auckland', '2026-11-29T11:00:00.000Z', undefined],
  ['yesterday', stockholm, '2026-11-27T23:00:00.000Z', '2026-11-28T23:00:00.000Z'],
  ['7d', 'UTC', '2026-11-23T00:00:00.000Z', undefined],
  ['30d', 'UTC', '2026-10-31T00:00:00.000Z', undefined],
  ['month', stockholm, '2026-10-31T23:00:00.000Z', undefined],
  ['2026-11-01..2026-11-02', stockholm, '2026-10-31T23:00:00.000Z', '2026-11-02T23:00:00.000Z'],
  ['2026-11-01..', 'UTC', '2026-11-01T00:00:00.000Z', undefined],
  ['..2026-11-01', 'UTC', undefined, '2026-11-02T00:00:00.000Z'],
  ['nonsense', 'UTC', undefined, undefined],
  ['2026-99-99..2026-11-01', 'UTC', undefined, '2026-11-02T00:00:00.000Z'],
])('%s in %s', (when, zone, from, to) => {
  expect(whenSpan(when, zone, now)).toEqual({ ...(from ? { from } : {}), ...(to ? { to } : {}) });
});

test('the day on which the clocks go back has its 25 hours', () => {
  expect(whenSpan('2026-10-25..2026-10-25', stockholm, now)).toEqual({ from: '2026-10-24T22:00:00.000Z', to: '2026-10-25T23:00:00.000Z' });
});

test('what was typed is read back', () => {
  expect(daysOf('2026-11-01..')).toEqual(['2026-11-01', '']);
  expect(daysOf('7d')).toEqual(['', '']);
});
