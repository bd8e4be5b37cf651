import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { userError } from './errors.ts';

/**
 * A phone number as E.164 (`+46701740612`). National numbers are read in `country` (ISO 3166 two letters).
 * Throws the user error `phone.invalid`, or `phone.missing` when nothing is said.
 */
export function parsePhone(text: string, country: CountryCode = 'SE'): string {
  const key = `${country} ${text}`;
  const kept = parsed.get(key) ?? readPhone(text, country);
  if (parsed.size >= keptNumbers) parsed.clear();
  parsed.set(key, kept);
  return kept;
}

// A run reads the same number at several steps, and reading one takes longer than most steps.
const keptNumbers = 5000;
const parsed = new Map<string, string>();

function readPhone(text: string, country: CountryCode): string {
  if (text.trim() === '') throw userError('phone.missing');
  const phone = parsePhoneNumberFromString(text.trim(), country);
  if (!phone?.isPossible()) throw userError('phone.invalid', { text: text.slice(0, 40) });
  return phone.number;
}

/** Short codes are dialled as they are: 3 to 8 digits without a plus. */
export const isShortCode = (text: string): boolean => /^\d{3,8}$/.test(text);

/** The address a phone shows: E.164 for numbers, short codes and sender names unchanged, surrounding space removed. */
export function normalizeAddress(text: string): string {
  const trimmed = text.trim();
  if (isShortCode(trimmed) || /[A-Za-z]/.test(trimmed)) return trimmed;
  return (
    parsePhoneNumberFromString(trimmed.startsWith('00') ? `+${trimmed.slice(2)}` : trimmed.startsWith('+') ? trimmed : `+${trimmed}`)
      ?.number ?? trimmed
  );
}
