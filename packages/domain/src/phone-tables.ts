import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { bringPhoneTables } from '#phone-library';

/** Said once by each part of a browser that reads phone numbers; elsewhere the tables are always there. */
export const withPhoneTables = (): void => bringPhoneTables({ isSupportedCountry, parsePhoneNumberFromString });
