import { type CalendarDays, closedFrom, momentOf, wholeDay } from '@signalbox/domain';
import type { WeekWindow } from '@signalbox/flow';
import { dateOf, localDay, timeOfDay, weekdayOf } from './local-day.ts';

export interface OpeningHours {
  windows: readonly WeekWindow[];
  /** Days on which nothing is open, from midnight to midnight. */
  closed: readonly string[];
  /** Days that are closed, and half days that are closed from a time on. */
  calendar?: CalendarDays | null;
  zone: string;
}
export interface Opening {
  open: boolean;
  /** When it opens next, counted from a moment outside; null = not within a year. */
  opensAt: number | null;
  /** When it closes, counted from a moment inside; null = not within five weeks. */
  closesAt: number | null;
}

/** Whether a moment lies inside the windows, and when that changes. */
export function openingAt(hours: OpeningHours, now: number): Opening {
  const today = localDay(now, hours.zone);
  let until: number | null = null;
  for (let offset = -1; offset <= (until === null ? daysToOpen : daysToClose); offset += 1) {
    for (const span of spansOf(hours, today + offset)) {
      if (span.to <= now) continue;
      if (until === null) {
        if (span.from > now) return { open: false, opensAt: span.from, closesAt: null };
        until = span.to;
      } else if (span.from > until) return { open: true, opensAt: null, closesAt: until };
      // Windows that touch or overlap are one opening.
      else until = Math.max(until, span.to);
    }
  }
  return { open: until !== null, opensAt: null, closesAt: null };
}

const daysToOpen = 400;
const daysToClose = 35;

interface Span {
  from: number;
  to: number;
}

/** The windows that begin on a day, in order; what is closed of the day and of the next one is left out at their end. */
function spansOf(hours: OpeningHours, day: number): Span[] {
  const { windows, zone } = hours;
  const weekday = weekdayOf(day);
  const today = windows.filter((window) => window.days.includes(weekday));
  if (today.length === 0) return [];
  const from = closing(hours, day);
  if (from === wholeDay) return [];
  const next = day + 1;
  const [ends, nextEnds] = [
    { day, from },
    { day: next, from: closing(hours, next) },
  ].map((one) => (one.from === null ? Number.POSITIVE_INFINITY : momentOf(timeOfDay(one.day, one.from), zone)));
  const last = Math.min(ends ?? 0, nextEnds ?? 0);
  return today
    .map((window): Span => {
      const overnight = window.to <= window.from && window.to !== '24:00';
      const from = momentOf(timeOfDay(day, window.from), zone);
      const to =
        window.to === '24:00'
          ? momentOf(timeOfDay(next, '00:00'), zone)
          : momentOf(timeOfDay(overnight ? next : day, window.to), zone, 'second');
      return { from, to: Math.min(to, last) };
    })
    .filter((span) => span.to > span.from)
    .sort((a, b) => a.from - b.from);
}

/** From when a day is closed, as in a calendar. */
const closing = ({ closed, calendar }: OpeningHours, day: number): string | null => {
  const date = dateOf(day);
  return closed.includes(date) ? wholeDay : calendar ? closedFrom(calendar, date) : null;
};
