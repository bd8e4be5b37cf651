import { gsmSeptets } from './gsm-alphabet.ts';

/** In one part, and in each of several: there the concatenation header takes 7 septets or 3 units. */
export const smsLimits = { gsm: { single: 160, multi: 153 }, ucs2: { single: 70, multi: 67 } } as const;

export type SmsEncoding = keyof typeof smsLimits;

export interface SmsParts {
  encoding: SmsEncoding;
  /** The text of each part; never empty, the empty text is one empty part. */
  parts: string[];
  /** Septets (gsm) or UTF-16 units (ucs2) of each part. */
  units: number[];
  /** Units that still fit into the last part. */
  remaining: number;
}

/**
 * How a text travels as SMS, letters and their marks as one sign. Neither an escaped GSM character nor a surrogate pair is cut in two,
 * so a part can be a unit short of its limit. `wanted` = an encoding that takes any text, where the usual one cannot be had.
 */
export function splitSms(written: string, wanted?: 'ucs2'): SmsParts {
  const text = written.normalize();
  const characters = [...text];
  const encoding: SmsEncoding = wanted ?? (characters.every((character) => gsmSeptets.has(character)) ? 'gsm' : 'ucs2');
  const unitsOf =
    encoding === 'gsm' ? (character: string) => gsmSeptets.get(character)?.length ?? 1 : (character: string) => character.length;
  const total = characters.reduce((sum, character) => sum + unitsOf(character), 0);
  const limits = smsLimits[encoding];
  if (total <= limits.single) return { encoding, parts: [text], units: [total], remaining: limits.single - total };

  const parts: string[] = [];
  const units: number[] = [];
  let part = '';
  let used = 0;
  for (const character of characters) {
    const size = unitsOf(character);
    if (used + size > limits.multi) {
      parts.push(part);
      units.push(used);
      part = '';
      used = 0;
    }
    part += character;
    used += size;
  }
  return { encoding, parts: [...parts, part], units: [...units, used], remaining: limits.multi - used };
}
