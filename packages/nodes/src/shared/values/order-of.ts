import { longNumberOf, numberOf, readMoment } from '@signalbox/domain';

/**
 * Which of two values is more: numbers by size, also when they are texts, and times as moments, whatever their offsets. Above zero = the first.
 * null = they are not both numbers and not both times.
 */
export function orderOf(a: unknown, b: unknown, zone: string): number | null {
  const [x, y] = [numberIn(a), numberIn(b)];
  if (x !== null && y !== null) return x < y ? -1 : x > y ? 1 : 0;
  if (x !== null || y !== null) return null;
  const [then, now] = [momentIn(a, zone), momentIn(b, zone)];
  return then === null || now === null ? null : then - now;
}

export const numberIn = (value: unknown): number | bigint | null => numberOf(value) ?? longNumberOf(value);

/** Texts that are written as times on purpose: a number alone, or a day without a year, is none. */
const momentIn = (value: unknown, zone: string): number | null =>
  typeof value === 'string' && /^\s*\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}/u.test(value) ? (readMoment(value, zone)?.moment ?? null) : null;
