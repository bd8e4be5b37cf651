import { z } from 'zod';

const Day = z.iso.date();
/** `00:00` = nothing is open all day. */
const ClosedFrom = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Days that somebody put into a calendar: one, or several in a row, once or on the same dates every year. */
export const OwnDay = z
  .object({
    name: z.string().trim().min(1).max(80),
    ...{ first: Day, last: Day, yearly: z.boolean() },
    /** From when it is closed; null = open as usual, whatever else the calendar says about it. */
    closedFrom: ClosedFrom.nullable(),
  })
  .refine(({ first, last }) => last >= first && Date.parse(last) - Date.parse(first) < yearMs, {
    message: 'errors.calendar.days_reversed',
    path: ['last'],
  });
export type OwnDay = z.output<typeof OwnDay>;
const yearMs = 365 * 86_400_000;

/** What a calendar comes to: own days before days of the week, these before holidays. */
export interface CalendarDays {
  /** Days of the week that are closed every week; 1 = Monday. */
  weekly: readonly number[];
  own: readonly OwnDay[];
  /** Public holidays: date -> from when it is closed. */
  holidays: Readonly<Record<string, string>>;
}

export const wholeDay = '00:00';

/** From when a day (`2026-12-24`) is closed: `00:00` = all day, null = it is open as usual. Of own days the last that was put in counts, single dates before yearly ones. */
export function closedFrom({ weekly, own, holidays }: CalendarDays, date: string): string | null {
  const meant = own.findLast((one) => !one.yearly && isWithin(one, date)) ?? own.findLast((one) => one.yearly && isWithin(one, date));
  if (meant) return meant.closedFrom;
  if (weekly.includes(weekdayOf(date))) return wholeDay;
  return Object.hasOwn(holidays, date) ? (holidays[date] ?? null) : null;
}

/** Whether it is closed at a time of a day. */
export function isClosedAt(calendar: CalendarDays, date: string, time: string): boolean {
  const from = closedFrom(calendar, date);
  return from !== null && time >= from;
}

/** Whether an own day covers a date. */
export function isWithin({ first, last, yearly }: OwnDay, date: string): boolean {
  if (!yearly) return date >= first && date <= last;
  const [from, to, day] = [first.slice(5), last.slice(5), date.slice(5)];
  return from <= to ? day >= from && day <= to : day >= from || day <= to;
}

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
