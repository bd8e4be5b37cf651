import { roundNumber } from './round-number.ts';

/** A number as text, as people write it: without exponent, without the crumbs of binary fractions, and zero has no sign. */
export function showNumber(value: number): string {
  const text = String(tidyNumber(value));
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1
    ? value
        .toFixed(20)
        .replace(/0+$/, '')
        .replace(/^-?0\.$/, '0')
    : BigInt(value).toString();
}

/**
 * Without the crumbs of binary fractions: 0.1 + 0.2 is 0.3, and -0 is 0. A number that really has so many digits keeps them.
 */
export function tidyNumber(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value === 0 ? 0 : value;
  const tidy = Number(value.toPrecision(15));
  return String(tidy).length < String(value).length - 2 ? tidy : value;
}

/** With so many decimals, without an exponent, rounded half away from zero on the decimal digits: 1.005 is 1.01. */
export function fixedText(value: number, decimals: number): string {
  const rounded = roundNumber(tidyNumber(value), 'nearest', decimals);
  if (Math.abs(rounded) < 1e21) return rounded.toFixed(decimals);
  return BigInt(rounded).toString() + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
}
