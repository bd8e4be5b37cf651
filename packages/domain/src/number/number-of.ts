import { plainDigits } from '../plain-digits.ts';

/**
 * A number, or a text that is plainly one, in digits of any script: `12`, `-3.5`, `12,5`, `1e3`. null for anything else, also for `1,234`,
 * which is a thousand to some and one and a bit to others, and for a whole number of which digits would be lost.
 */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.length > 60) return null;
  const text = plainText(value);
  const comma = /^([+-]?\d+),(\d+)$/.exec(text);
  if (comma && (comma[2]?.length !== 3 || /^[+-]?0$/.test(comma[1] ?? ''))) return numberOf(`${comma[1]}.${comma[2]}`);
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) && (Number.isSafeInteger(Math.trunc(number)) || /e/i.test(text)) ? number : null;
}

/** A whole number with more digits than can be worked with: 2^53 and beyond. null = it is none. */
export function longNumberOf(value: unknown): bigint | null {
  if (typeof value !== 'string' || value.length > 60) return null;
  const text = plainText(value);
  if (!/^[+-]?\d{16,}$/.test(text)) return null;
  const number = BigInt(text.replace('+', ''));
  return Number.isSafeInteger(Number(number)) ? null : number;
}

const plainText = (value: string): string =>
  plainDigits(value)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .trim()
    .replace(/^[\u2212\uff0d]/, '-')
    .replace('\u066b', ',');
