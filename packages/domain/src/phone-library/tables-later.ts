import type * as library from 'libphonenumber-js/min';

export type PhoneLibrary = Pick<typeof library, 'isSupportedCountry' | 'parsePhoneNumberFromString'>;
let brought: PhoneLibrary | null = null;

/** A browser is sent the tables with the parts that read numbers, and those bring them; see `phone-tables.ts`. */
export const bringPhoneTables = (tables: PhoneLibrary): void => {
  brought = tables;
};
export const hasPhoneTables = (): boolean => brought !== null;

export const isSupportedCountry: PhoneLibrary['isSupportedCountry'] = (country): country is library.CountryCode =>
  brought?.isSupportedCountry(country) ?? false;
export const parsePhoneNumberFromString = ((...given: Parameters<PhoneLibrary['parsePhoneNumberFromString']>) =>
  brought ? brought.parsePhoneNumberFromString(...given) : anyNumber(given[0])) as PhoneLibrary['parsePhoneNumberFromString'];

/** Until the tables come a card only asks whether something looks like a number at all. */
function anyNumber(text: string): Pick<library.PhoneNumber, 'number' | 'isPossible' | 'isValid'> | undefined {
  const digits = /^\+?[\d\s().-]+$/.test(text) ? text.replace(/\D/g, '') : '';
  if (digits.length < 4 || digits.length > 17) return undefined;
  return { number: `+${digits}` as library.E164Number, isPossible: () => true, isValid: () => true };
}
