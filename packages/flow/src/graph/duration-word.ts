import { type Word, word } from '@signalbox/words/light';

/** Milliseconds of each. */
export const durationUnits = { seconds: 1000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;
export type DurationUnit = keyof typeof durationUnits;
export const mostAmount = 10_000;

/** `90 min`, as it was set. Total: nothing for anything else. */
export function durationWord(input: unknown): Word | null {
  if (typeof input !== 'object' || input === null || !('amount' in input) || !('unit' in input)) return null;
  const { amount, unit } = input;
  if (typeof amount !== 'number' || !Number.isInteger(amount) || amount < 1 || amount > mostAmount) return null;
  if (unit === 'seconds') return word('common.took.seconds', { seconds: amount });
  if (unit === 'minutes') return word('common.took.minutes', { minutes: amount });
  if (unit === 'hours') return word('common.took.hours', { hours: amount, minutes: 0 });
  return unit === 'days' ? word('common.took.days', { days: amount, hours: 0 }) : null;
}
