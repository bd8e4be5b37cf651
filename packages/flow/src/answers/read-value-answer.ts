import { numberOf, parsePhone, plainDigits } from '@signalbox/domain';
import { z } from 'zod';

/** The one number in an answer, such as `about 17,5 °C`, when it is within the limits. */
export function readNumberAnswer(text: string, { min, max }: { min: number | null; max: number | null }): number | null {
  const number = numberOf(text) ?? onlyNumber(text);
  return number !== null && (min === null || number >= min) && (max === null || number <= max) ? number : null;
}

function onlyNumber(text: string): number | null {
  if (text.length > mostSigns) return null;
  const joined = plainDigits(text).replace(thousands, (spaced) => spaced.replace(/[\s\u00a0\u202f]/gu, ''));
  const found = joined.match(numbers) ?? [];
  return found.length === 1 ? numberOf(found[0]) : null;
}
/** In longer ones a number is likely to be about something else. */
const mostSigns = 80;
// Not a part of a word, a date, a time of day or a longer number.
const numbers = /(?<![\p{L}\p{N}.,:/+-])[+\u2212-]?\d+(?:[.,\u066b]\d+)?(?![\d:/-]|[.,\u066b]\d)/gu;
const thousands = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d])/gu;

/** The one phone number in an answer, in the spelling that contacts have. */
export function readPhoneAnswer(text: string): string | null {
  const whole = phoneOf(text);
  if (whole !== null) return whole;
  const found = plainDigits(text).match(/\+?\(?\d[\d\s().-]{5,}\d/gu) ?? [];
  return found.length === 1 && found[0] ? phoneOf(found[0]) : null;
}
function phoneOf(text: string): string | null {
  try {
    return parsePhone(text);
  } catch {
    return null;
  }
}

/** The one e-mail address in an answer. */
export function readEmailAnswer(text: string): string | null {
  const found = text.normalize('NFKC').match(/[^\s<>()[\],;:"']+@[^\s<>()[\],;:"'@]+\.[^\s<>()[\],;:"'@.]{2,}/gu) ?? [];
  const [address] = found;
  return found.length === 1 && address && email.safeParse(address).success ? address : null;
}
const email = z.email();
