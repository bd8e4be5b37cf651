import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** The library with the tables of all countries, where it costs nobody a download. */
export { isSupportedCountry, parsePhoneNumberFromString };
/** In a browser it comes later; here it is there already. */
export const bringPhoneTables = (_tables: object): void => undefined;
export const hasPhoneTables = (): boolean => true;
