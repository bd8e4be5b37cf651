import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { parsePhone } from './phone.ts';

export interface PhoneFacts {
  /** E.164, such as +46701740612. */
  phone: string;
  national: string;
  international: string;
  /** ISO 3166 two letters; '' where the number belongs to several countries or to none. */
  country: string;
  countryCode: string;
  kind: 'mobile' | 'fixed' | 'fixedOrMobile' | 'service' | 'unknown';
  /** Numbers like it have been handed out; otherwise only its length is right. */
  isValid: boolean;
}

/** What a phone number tells about itself. National numbers are read in `country`; null = not a phone number. Knows more than `parsePhone`, at the price of larger tables. */
export function phoneFacts(text: string, country: string): PhoneFacts | null {
  const phone = parsePhoneNumberFromString(oneNumber(text.trim().replace(/^00(?=\d)/, '+'), isCountry(country) ? country : 'SE'));
  if (!phone?.isPossible()) return null;
  return {
    phone: phone.number,
    national: phone.formatNational(),
    international: phone.formatInternational(),
    country: phone.country ?? '',
    countryCode: phone.countryCallingCode,
    kind: kinds[phone.getType() ?? ''] ?? (phone.isValid() ? 'service' : 'unknown'),
    isValid: phone.isValid(),
  };
}

/** Two letters of the country that an E.164 number belongs to; '' = of several, or of none. */
export const countryOf = (phone: string): string => parsePhoneNumberFromString(phone)?.country ?? '';

/** The spelling that contacts and sending use, so that this step and they never speak of two phones; '' = not one number. */
function oneNumber(text: string, country: CountryCode): string {
  try {
    return parsePhone(text, country);
  } catch {
    return '';
  }
}

/**
 * Whether a text to a number in E.164 can reach a phone: numbers like it have been handed out, or it is one of those that are kept free
 * for examples and tests.
 */
export function isReachable(number: string): boolean {
  // Numbers are handed out in blocks, so what holds for one holds for those around it.
  const block = `${number.slice(0, -3)} ${number.length}`;
  const known = blocks.get(block);
  if (known !== undefined) return known;
  if (blocks.size >= keptBlocks) blocks.clear();
  const phone = parsePhoneNumberFromString(number);
  const isOne = (phone?.number === number && phone.isValid()) || forTests.some((range) => range.test(number));
  blocks.set(block, isOne);
  return isOne;
}

// Reading a number takes longer than most of what is done to send one.
const keptBlocks = 20_000;
const blocks = new Map<string, boolean>();

/** Ranges that the authorities of their countries keep free for films, examples and tests, where the tables know them not. */
const forTests = [
  /^\+447700900\d{3}$/, // Ofcom
  /^\+33639(?:98|99)\d{4}$/, // ARCEP: 06 39 98
  /^\+1555\d{7}$/, // NANPA: 555 is no area
];

/** Whether two letters name a country with phone numbers. */
export const isCountry = (country: string): country is CountryCode => isSupportedCountry(country);

const kinds: Readonly<Record<string, PhoneFacts['kind']>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed',
  FIXED_LINE_OR_MOBILE: 'fixedOrMobile',
  VOIP: 'service',
  '': 'unknown',
};
