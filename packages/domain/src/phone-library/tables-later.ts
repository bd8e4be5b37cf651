import type * as library from 'libphonenumber-js/min';

export type PhoneLibrary = Pick<typeof library, 'isSupportedCountry' | 'parsePhoneNumberFromString'>;
let brought: PhoneLibrary | null = null;

/** A browser is sent the tables with the parts that read numbers, and those bring them; see `phone-tables.ts`. */
export const bringPhoneTables = (tables: PhoneLibrary): void => {
  brought = tables;
};

const needed = (): PhoneLibrary => {
  if (!brought) throw new Error('What reads phone numbers in a browser has to call withPhoneTables() first.');
  return brought;
};
export const isSupportedCountry: PhoneLibrary['isSupportedCountry'] = (country): country is library.CountryCode =>
  needed().isSupportedCountry(country);
export const parsePhoneNumberFromString = ((...given: Parameters<PhoneLibrary['parsePhoneNumberFromString']>) =>
  needed().parsePhoneNumberFromString(...given)) as PhoneLibrary['parsePhoneNumberFromString'];
