import { holidayCountries } from '@signalbox/domain';
import { expect, test } from 'vitest';
import { closedHolidays, publicHolidays } from './public-holidays.ts';

const closed = async (region: string, year = 2026) =>
  closedHolidays(await publicHolidays(region, { from: year, to: year, language: 'en' }), []);

test('Sweden: what the law closes, eves as a whole and eves from noon on', async () => {
  expect(await closed('SE')).toEqual({
    ...{ '2026-01-01': '00:00', '2026-01-05': '12:00', '2026-01-06': '00:00', '2026-04-03': '00:00', '2026-04-05': '00:00' },
    ...{ '2026-04-06': '00:00', '2026-04-30': '12:00', '2026-05-01': '00:00', '2026-05-14': '00:00', '2026-05-24': '00:00' },
    ...{ '2026-06-06': '00:00', '2026-06-19': '00:00', '2026-06-20': '00:00', '2026-10-30': '12:00', '2026-10-31': '00:00' },
    ...{ '2026-12-24': '00:00', '2026-12-25': '00:00', '2026-12-26': '00:00', '2026-12-31': '00:00' },
  });
});

test('parts of countries differ, and moving days move', async () => {
  expect((await closed('DE-BY'))['2026-06-04']).toBe('00:00');
  expect((await closed('DE-BE'))['2026-06-04']).toBeUndefined();
  expect((await closed('DE-BE'))['2026-12-24']).toBe('14:00');
  expect((await closed('ES-CT'))['2026-09-11']).toBe('00:00');
  expect((await closed('ES-MD'))['2026-09-11']).toBeUndefined();
  expect((await closed('CH-ZH'))['2026-08-01']).toBe('00:00');
  expect((await closed('FI'))['2026-12-06']).toBe('00:00');
  expect([(await closed('SE', 2027))['2027-03-26'], (await closed('SE', 2028))['2028-04-14']]).toEqual(['00:00', '00:00']);
});

test('what a calendar says about a holiday counts every year', async () => {
  const days = await publicHolidays('SE', { from: 2026, to: 2027, language: 'sv' });
  expect(days.find(({ rule }) => rule === 'easter -3')).toMatchObject({ date: '2026-04-02', name: 'Skärtorsdagen', usual: null });
  const changed = closedHolidays(days, [
    { rule: 'easter -3', closedFrom: '12:00' },
    { rule: '06-06 since 2005', closedFrom: null },
  ]);
  expect([changed['2026-04-02'], changed['2027-03-25'], changed['2027-06-06']]).toEqual(['12:00', '12:00', undefined]);
});

test('every part that can be chosen has holidays', async () => {
  for (const [country, parts] of Object.entries(holidayCountries))
    for (const region of [country, ...Object.keys(parts).map((part) => `${country}-${part}`)])
      expect([region, Object.keys(await closed(region)).length > 6]).toEqual([region, true]);
});
