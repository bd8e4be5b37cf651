import { momentOf, type ReadMoment } from '@signalbox/domain';
import { type Duration, durationMs } from '@signalbox/flow';
import { DateTime } from 'luxon';

export interface DateRule {
  /** null = the date itself. */
  offset: Duration | null;
  direction: 'before' | 'after';
  /** Time of day `09:00`; empty = that of the date. */
  time: string;
  zone: string;
}

/** The moment that a rule makes of a date: whole days by the calendar, then the time of day, then hours and less by the clock. */
export function dueDate(base: ReadMoment, rule: DateRule, yearsLater = 0): number {
  const sign = rule.direction === 'before' ? -1 : 1;
  const days = rule.offset?.unit === 'days' ? sign * rule.offset.amount : 0;
  const shift = rule.offset && rule.offset.unit !== 'days' ? sign * durationMs(rule.offset) : 0;
  // A moment that is not moved on the calendar stays exactly what it is.
  if (days === 0 && rule.time === '' && yearsLater === 0) return base.moment + shift;
  const { year, month, day, hour, minute } = base.local;
  const date = DateTime.utc(year, month, day, hour, minute).plus({ years: yearsLater }).plus({ days });
  const [atHour = date.hour, atMinute = date.minute] = rule.time === '' ? [] : rule.time.split(':').map(Number);
  return momentOf({ year: date.year, month: date.month, day: date.day, hour: atHour, minute: atMinute }, rule.zone) + shift;
}

/** The first time that the rule gives after `now`, year by year; for birthdays. */
export function nextDueDate(base: ReadMoment, rule: DateRule, now: number): number {
  const from = new Date(now).getUTCFullYear() - base.local.year;
  for (let years = Math.max(0, from - 1); ; years += 1) {
    const due = dueDate(base, rule, years);
    if (due > now || years > from + 30) return due;
  }
}
