import type { CountryCode, PhoneNumber } from 'libphonenumber-js/min';
import { hasPhoneTables, isSupportedCountry, parsePhoneNumberFromString } from '#phone-library';
import { userError } from './errors.ts';
import { plainDigits } from './plain-digits.ts';

/**
 * A phone number as E.164 (`+46701740612`), in its one spelling. National numbers are read in `country` (ISO 3166 two letters).
 * Throws the user error `phone.invalid`, also for two numbers and for an extension, or `phone.missing` when nothing is said.
 */
export function parsePhone(text: string, country = 'SE'): string {
  const key = `${country} ${text}`;
  const kept = parsed.get(key) ?? readPhone(text, country);
  if (parsed.size >= keptNumbers) parsed.clear();
  if (hasPhoneTables()) parsed.set(key, kept);
  return kept;
}

// A run reads the same number at several steps, and reading one takes longer than most steps.
const keptNumbers = 5000;
const parsed = new Map<string, string>();

function readPhone(text: string, country: string): string {
  const written = plainDigits(text).replace(invisible, '').trim().replace(/^tel:/i, '');
  if (written === '') throw userError('phone.missing');
  const shown = { text: text.slice(0, 40) };
  const phone = parseWhole(written, country);
  if (phone?.ext) throw userError('phone.invalid.extension', shown);
  const value = phone && onePhone(parseWhole(phone.number, country)?.number ?? phone.number);
  if (phone && value && (phone.isPossible() || (value !== phone.number && parseWhole(value, country)?.isPossible()))) return value;
  throw userError((written.match(/\p{Nd}(?:[\s().-]*\p{Nd}){5,}/gu)?.length ?? 0) > 1 ? 'phone.invalid.several' : 'phone.invalid', shown);
}

// Copied from contact cards and chats, where they keep a number from being turned round.
const invisible = /[\p{Cf}\u00a0]/gu;

/** The whole text is the number: one that stands somewhere in a sentence is not meant. */
const parseWhole = (text: string, country: string): PhoneNumber | undefined =>
  parsePhoneNumberFromString(text, {
    ...(isSupportedCountry(country) ? { defaultCountry: country satisfies CountryCode } : {}),
    extract: false,
  });

/**
 * The one spelling of a number that has several: mobile phones of Mexico are called with a 1 after the country code from abroad, as was,
 * and those of Argentina with a 9 or without. Contacts, waits and opt-outs would otherwise take one phone for two.
 */
export const onePhone = (number: string): string =>
  number.startsWith('+52') ? number.replace(/^\+521(?=\d{10}$)/, '+52') : number.replace(/^\+54(?=[1-8]\d{9}$)/, '+549');

/** Short codes are dialled as they are: 3 to 8 digits without a plus. */
export const isShortCode = (text: string): boolean => /^\d{3,8}$/.test(text);

/** How a number was handed over: with the country code, though perhaps without its plus; as it is dialled in a country; or nobody says. */
export type NumberForm = 'international' | 'national' | 'unknown';

/**
 * The address a phone shows: E.164 for numbers, short codes and sender names unchanged, surrounding space removed.
 * Total: what is no number of any kind stays as it is.
 */
export function normalizeAddress(text: string, { country = 'SE', form = 'unknown' as NumberForm } = {}): string {
  const written = plainDigits(text).replace(invisible, '').trim().replace(/^\+00/, '+');
  if (/\p{L}/u.test(written)) return text.replace(invisible, '').trim();
  if (isShortCode(written) && !(form === 'national' && written.length > 6 && parseWhole(written, country)?.isValid())) return written;
  const international = written.startsWith('+') ? written : written.startsWith('00') ? `+${written.slice(2)}` : `+${written}`;
  const isSure = form === 'international' || written.startsWith('+') || written.startsWith('00');
  // No country code begins with a zero: a number that does is a national one, whatever its label says.
  const isNational = form === 'national' || /^0(?!0)/.test(written);
  const spellings =
    isNational && !written.startsWith('+') && !written.startsWith('00') ? [written] : isSure ? [international] : [international, written];
  const read = spellings.map((spelling) => parseWhole(spelling, country));
  const found = read.find((phone) => phone?.isValid()) ?? read[0];
  return found ? onePhone(found.number) : written;
}
