import { type CalendarDays, isClosedAt, localTime, momentOf } from '@signalbox/domain';
import type { WeekWindow } from '@signalbox/flow';
import { dateOf, localDay, timeOfDay, weekdayOf } from '../clock/local-day.ts';
import { type Cron, readCron } from './cron.ts';

/** When a schedule is due, by the clock of a zone. What belongs to another kind of repeating is not looked at. */
export interface ScheduleRule {
  repeat: 'week' | 'minutes' | 'month' | 'cron';
  /** Of `week`: a set of days and a time of day. */
  days: DaySet;
  time: string;
  /** Of `minutes`: counted from the beginning of each window, in minutes that pass. */
  every: number;
  windows: readonly WeekWindow[];
  /** Of `month`: a date, or the first .. last of a kind of day. A month that is too short has it on its last day. */
  which: 'date' | 'first' | 'second' | 'third' | 'fourth' | 'last';
  date: number;
  kind: DaySet;
  cron: string;
  /** Days on which nothing is due. */
  except: readonly string[];
  /** Holidays: nothing is due while it is closed. Where there is one time of day, it may be due on the open day before or after instead. */
  calendar: CalendarDays | null;
  onHoliday: 'skip' | 'before' | 'after';
  /** First and last day; empty = no end. */
  starts: string;
  ends: string;
  /** How often in all, counted from `since`; 0 = without end. */
  most: number;
  zone: string;
}
export const daySets = {
  ...{ every: [1, 2, 3, 4, 5, 6, 7], weekdays: [1, 2, 3, 4, 5], weekend: [6, 7] },
  ...{ mon: [1], tue: [2], wed: [3], thu: [4], fri: [5], sat: [6], sun: [7] },
} as const satisfies Record<string, readonly number[]>;
export type DaySet = keyof typeof daySets;

/**
 * The moments after `after` (milliseconds since 1970), in order, `count` at most; fewer when the schedule ends or nothing comes within five years.
 * A time of day that a clock change leaves out is due when the clock has moved on; one that comes twice is due the first time.
 */
export function nextTimes(rule: ScheduleRule, { after, count, since }: { after: number; count: number; since: number }): number[] {
  const momentsOf = dayMoments(rule);
  const found: number[] = [];
  const first = rule.most > 0 ? since : Math.max(after, since);
  let left = rule.most > 0 ? rule.most : Number.POSITIVE_INFINITY;
  const begin = Math.max(localDay(first, rule.zone) - 1, rule.starts === '' ? Number.NEGATIVE_INFINITY : dayOf(rule.starts));
  const ahead = Math.max(begin, localDay(Math.max(after, since), rule.zone)) + daysAhead;
  const end = rule.ends === '' ? ahead : Math.min(ahead, dayOf(rule.ends));
  for (let day = begin; day <= end && found.length < count; day += 1) {
    for (const moment of momentsOf(day)) {
      if (moment <= since) continue;
      if (left <= 0) return found;
      left -= 1;
      if (moment > after && found.length < count) found.push(moment);
    }
  }
  return found;
}

const daysAhead = 5 * 366;
const dayOf = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);

function dayMoments(rule: ScheduleRule): (day: number) => readonly number[] {
  const isLeftOut = (day: number) => rule.except.includes(dateOf(day));
  if (rule.repeat === 'week' || rule.repeat === 'month') {
    const days: readonly number[] = daySets[rule.days];
    const falls = rule.repeat === 'week' ? (day: number) => days.includes(weekdayOf(day)) : (day: number) => isDayOfMonth(rule, day);
    const isDue = offHolidays(rule, (day) => falls(day) && !isLeftOut(day));
    return (day) => (isDue(day) ? [momentOf(timeOfDay(day, rule.time), rule.zone)] : []);
  }
  const cron = rule.repeat === 'cron' ? readCron(rule.cron) : null;
  const momentsOf = (day: number) => (rule.repeat === 'minutes' ? inWindows(rule, day) : cron ? byCron(cron, rule.zone, day) : []);
  return (day) => (isLeftOut(day) ? [] : momentsOf(day).filter((moment) => !isHoliday(rule, moment)));
}

/** The days on which a rule with one time of day is due: those on which it falls, but for holidays, and the open days that stand for these. */
function offHolidays(rule: ScheduleRule, falls: (day: number) => boolean): (day: number) => boolean {
  const { calendar, onHoliday, except, starts, ends, time } = rule;
  if (!calendar) return falls;
  const isOff = (day: number) => except.includes(dateOf(day)) || isClosedAt(calendar, dateOf(day), time);
  const counts = (day: number) => falls(day) && (starts === '' || dateOf(day) >= starts) && (ends === '' || dateOf(day) <= ends);
  const step = onHoliday === 'after' ? -1 : 1;
  return (day) => {
    if (isOff(day)) return false;
    if (counts(day)) return true;
    if (onHoliday === 'skip') return false;
    for (let other = day + step; Math.abs(other - day) <= daysMoved && isOff(other); other += step) if (counts(other)) return true;
    return false;
  };
}
/** Who is closed for longer has it left out. */
const daysMoved = 31;

/** A window that goes on into a holiday ends there, as opening hours do. */
function isHoliday({ calendar, zone }: ScheduleRule, moment: number): boolean {
  if (!calendar) return false;
  const { year, month, day, hour, minute } = localTime(moment, zone);
  return isClosedAt(calendar, `${year}-${two(month)}-${two(day)}`, `${two(hour)}:${two(minute)}`);
}
const two = (number: number): string => String(number).padStart(2, '0');

function isDayOfMonth({ which, date, kind }: ScheduleRule, day: number): boolean {
  const { dayOfMonth, lastOfMonth } = placeOf(day);
  if (which === 'date') return dayOfMonth === Math.min(date, lastOfMonth);
  const days: readonly number[] = daySets[kind];
  if (!days.includes(weekdayOf(day))) return false;
  // How many of its kind come before it in the month, and after it.
  const before = countOf(days, day - dayOfMonth + 1, day - 1);
  if (which === 'last') return countOf(days, day + 1, day - dayOfMonth + lastOfMonth) === 0;
  return before === ['first', 'second', 'third', 'fourth'].indexOf(which);
}

function placeOf(day: number): { dayOfMonth: number; lastOfMonth: number } {
  const date = new Date(day * 86_400_000);
  return { dayOfMonth: date.getUTCDate(), lastOfMonth: new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() };
}
function countOf(days: readonly number[], from: number, to: number): number {
  let count = 0;
  for (let day = from; day <= to; day += 1) if (days.includes(weekdayOf(day))) count += 1;
  return count;
}

function inWindows({ windows, every, zone }: ScheduleRule, day: number): number[] {
  const moments = new Set<number>();
  for (const { days, from, to } of windows) {
    if (!days.includes(weekdayOf(day))) continue;
    const begin = momentOf(timeOfDay(day, from), zone);
    const isNext = to === '24:00' || to <= from;
    const end = momentOf(timeOfDay(isNext ? day + 1 : day, to === '24:00' ? '00:00' : to), zone, 'second');
    // A window of a whole day ends where the next begins.
    const last = to === '24:00' ? end - 1 : end;
    for (let moment = begin; moment <= last; moment += every * 60_000) moments.add(moment);
  }
  return [...moments].sort((a, b) => a - b);
}

function byCron(cron: Cron, zone: string, day: number): number[] {
  const date = new Date(day * 86_400_000);
  if (!cron.months.has(date.getUTCMonth() + 1)) return [];
  const [byDate, byWeekday] = [cron.days.has(date.getUTCDate()), cron.weekdays.has(weekdayOf(day))];
  if (!(cron.either ? byDate || byWeekday : byDate && byWeekday)) return [];
  // Of every hour: the hour that comes twice has its minutes twice.
  const picks = cron.hours.length === 24 ? (['first', 'second'] as const) : (['first'] as const);
  const local = cron.hours.flatMap((hour) => cron.minutes.map((minute) => ({ ...timeOfDay(day, '00:00'), hour, minute })));
  return [...new Set(picks.flatMap((pick) => local.map((one) => momentOf(one, zone, pick))))].sort((a, b) => a - b);
}
