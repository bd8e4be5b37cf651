import { describe, expect, it } from 'vitest';
import { readMoment } from './read-moment.ts';
import { showMoment } from './show-moment.ts';
import { isZone, offsetAt } from './zone.ts';

const zone = 'Europe/Stockholm';
const iso = (value: unknown, of = zone) => {
  const read = readMoment(value, of);
  return read ? new Date(read.moment).toISOString() : null;
};

describe('the same moment, 15:00 in Stockholm on Christmas Eve', () => {
  it.each([
    ...['2026-12-24 15:00', '2026-12-24T15:00', '2026-12-24T15:00:00', '2026-12-24T15:00:00.000', '2026-12-24T15', '2026-12-24T1500'],
    ...['2026-12-24T14:00Z', '2026-12-24T14:00:00Z', '2026-12-24 14:00:00 UTC', '2026-12-24T15:00+01:00', '2026-12-24T15:00:00+0100'],
    ...[
      '2026-12-24T15:00+01',
      '2026-12-24 09:00:00-05:00',
      '2026-12-24T15:00:00+01:00[Europe/Stockholm]',
      '2026-12-24T23:00:00.000000+09:00',
    ],
    ...[
      '2026/12/24 15:00',
      '2026-12-24 3:00 PM',
      '2026-12-24 3 p.m.',
      '2026-358T15:00',
      '2026-W52-4T15:00',
      '24.12.2026 15:00',
      '24.12.2026 15.00',
    ],
    ...[
      '24/12/2026 15:00',
      '12/24/2026, 3:00\u202fPM',
      '24-12-2026 15:00',
      '24 Dec 2026 15:00',
      'Dec 24, 2026 3:00 PM',
      '24 December 2026, 15:00',
    ],
    ...['Thu, 24 Dec 2026 14:00:00 GMT', 'Thu, 24 Dec 2026 15:00:00 +0100', 'Thursday, 24-Dec-2026 14:00:00 GMT', '2026-12-24 kl. 15:00'],
    ...['1798120800', '1798120800000', 1_798_120_800, 1_798_120_800_000, '1798120800.000000', 1_798_120_800_000_000, 1_798_120_800n],
    ...['٢٠٢٦-١٢-٢٤ ١٥:٠٠', ' 2026-12-24 15:00 ', '\u200e2026-12-24 15:00'],
  ])('%s', (value) => expect(iso(value)).toBe('2026-12-24T14:00:00.000Z'));
});

it.each<[unknown, string, string]>([
  ['2026-12-24 15:00', 'America/New_York', '2026-12-24T20:00:00.000Z'],
  ['2026-12-24 15:00', 'UTC', '2026-12-24T15:00:00.000Z'],
  ['2026-12-24 15:00', 'UTC+2', '2026-12-24T13:00:00.000Z'],
  ['2026-12-24', zone, '2026-12-23T23:00:00.000Z'],
  ['2026-12', zone, '2026-11-30T23:00:00.000Z'],
  ['02.03.2026', 'UTC', '2026-03-02T00:00:00.000Z'],
  ['02/02/2026', 'UTC', '2026-02-02T00:00:00.000Z'],
  ['2026-03-29 02:30', zone, '2026-03-29T01:00:00.000Z'],
  ['2026-12-24T24:00', zone, '2026-12-24T23:00:00.000Z'],
  ['2026-12-24 12:00 AM', 'UTC', '2026-12-24T00:00:00.000Z'],
  ['2026-12-24 12:30 pm', 'UTC', '2026-12-24T12:30:00.000Z'],
  ['2026-12-24T15:00:07.5', 'UTC', '2026-12-24T15:00:07.500Z'],
  ['1969-07-20T20:17:40Z', zone, '1969-07-20T20:17:40.000Z'],
  [-14_182_940, zone, '1969-07-20T20:17:40.000Z'],
])('%s in %s is %s', (value, of, moment) => expect(iso(value, of)).toBe(moment));

it.each([
  ...['02/03/2026', '2-3-2026', '02/03/26', '24.12.26', '2026-02-30', '2026-13-01', '31/04/2026', '00/00/2026', '2026-12-24T25:00'],
  ...[
    '2026-12-24T15:60',
    '2026-12-24 13:00 PM',
    '20261224',
    '2026',
    'soon',
    '',
    ' ',
    '12:00',
    '2026-12-24 soon',
    '2026-12-24x',
    '24 Foo 2026',
  ],
  ...['0026-12-24', '99999-12-24', Number.NaN, Number.POSITIVE_INFINITY, 1e30, null, undefined, true, {}, [], '2026-W54-1x'],
])('%s is no date', (value) => expect(iso(value)).toBeNull());

it.each<[string, string, string]>([
  ['2026-12-24 15:00', 'DD.MM.YYYY HH:mm:ss', '24.12.2026 15:00:00'],
  ['2026-07-01T00:30:09Z', 'YYYY-MM-DD HH:mm:ss', '2026-07-01 02:30:09'],
])('%s as %s', (value, pattern, text) => expect(showMoment(readMoment(value, zone)?.moment ?? 0, pattern, zone)).toBe(text));

it.each<[string, boolean, number]>([
  ['Europe/Stockholm', true, 120],
  ['America/New_York', true, -240],
  ['UTC', true, 0],
  ['', true, 0],
  ['UTC+5:30', true, 330],
  ['gmt-3', true, -180],
  ['local', false, 0],
  ['system', false, 0],
  ['Mars/Base', false, 0],
])('%s', (name, isOne, summer) => {
  expect(isZone(name)).toBe(isOne);
  expect(offsetAt(name, Date.UTC(2026, 6, 1))).toBe(summer);
});
