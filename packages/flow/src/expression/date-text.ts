import { isZone, readMoment, showMoment } from '@signalbox/domain';

/** What `date()` is given: text, seconds or milliseconds since 1970, or a timestamp of CEL. */
export type Moment = number | bigint | string | Date;

/**
 * A moment in the words of `pattern`; without a zone of its own, and where none is named, in that of the account.
 * Throws RangeError for no moment and for an unknown time zone; the expression then fails at its node.
 */
export function dateText(value: Moment, pattern: string, timeZone: string = zone.ofAccount): string {
  if (!isZone(timeZone)) throw new RangeError('no time zone');
  const moment = value instanceof Date ? value.getTime() : readMoment(value, timeZone)?.moment;
  if (moment === undefined || Number.isNaN(moment)) throw new RangeError('not a date');
  return showMoment(moment, pattern, timeZone);
}

/** Functions of CEL are told nothing about the run they work for, so `inZone` and `atMoment` say it for as long as an expression is worked out. */
const zone = { ofAccount: 'UTC' };
const clock: { now: number | null } = { now: null };
export const currentZone = (): string => zone.ofAccount;
export const currentMoment = (): number => clock.now ?? Date.now();

/** Expressions that ask for the time are told this one; runs have a clock of their own. */
export function atMoment<Result>(now: number, work: () => Result): Result {
  clock.now = now;
  try {
    return work();
  } finally {
    clock.now = null;
  }
}

export function inZone<Result>(timeZone: unknown, work: () => Result): Result {
  zone.ofAccount = typeof timeZone === 'string' && isZone(timeZone) ? timeZone : 'UTC';
  try {
    return work();
  } finally {
    zone.ofAccount = 'UTC';
  }
}
