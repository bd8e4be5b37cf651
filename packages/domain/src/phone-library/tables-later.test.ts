import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { expect, test } from 'vitest';
import * as later from './tables-later.ts';

test('until the tables come anything that looks like a number is one, and then only what is', () => {
  expect(later.parsePhoneNumberFromString('070-174 06 12')?.number).toBe('+0701740612');
  for (const text of ['', '123', 'call 0701740612', '1'.repeat(18)]) expect(later.parsePhoneNumberFromString(text), text).toBeUndefined();
  expect([later.hasPhoneTables(), later.isSupportedCountry('SE')]).toEqual([false, false]);
  later.bringPhoneTables({ isSupportedCountry, parsePhoneNumberFromString });
  expect(later.parsePhoneNumberFromString('070-174 06 12', 'SE')?.number).toBe('+46701740612');
  expect([later.hasPhoneTables(), later.isSupportedCountry('SE')]).toEqual([true, true]);
});
