import { sizeWords, tookWords } from './measures.ts';
import { once } from './once.ts';
import type { Say } from './translate.ts';

/** Times, durations, numbers, sizes and lists as a reader writes them: in the language and the time zone of the reader. Moments are ISO 8601. */
export interface Format {
  readonly timeZone: string;
  /** `22 Nov 2026, 10:42:11`. */
  moment(at: string): string;
  /** `22 Nov, 10:42`, with the year when it is another one than that of `now`. */
  shortMoment(at: string, now: number): string;
  /** `3 March 2026`. */
  day(at: string): string;
  /** `Thu, 24 Dec 2026`: a date that is the same in every time zone, given as `2026-12-24`; another text as it is. */
  date(day: string): string;
  /** `December 2026`, of a date as `2026-12-24`. */
  month(day: string): string;
  /** `Thu`, of a date as `2026-12-24`. */
  weekday(day: string): string;
  /** `Thu, 24 Dec 2026, 08:00` by the clock of a zone: when something is due there. */
  due(at: string, zone: string): string;
  /** `10:42:11`. */
  clock(at: string): string;
  /** `10:42:11.034`. */
  exactClock(at: string): string;
  /** `10:42`. */
  minute(at: string): string;
  /** How long ago: `just now`, `3 min ago`, `2 h ago`; from a day on the date itself. */
  ago(at: string, now: number): string;
  /** A duration as people say it: `41 s`, `3 min`, `1 h 30 min`, `2 d 4 h`. */
  took(ms: number): string;
  /** `1,234`. */
  number(value: number): string;
  /** `830 bytes`, `312 kB`, `4.8 MB`. */
  size(bytes: number): string;
  /** `A, B and C`. */
  list(names: readonly string[]): string;
}

/** The one place that formats for people. */
export function createFormat(t: Say, timeZone: string): Format {
  const { locale } = t;
  const time = (at: string | number, options: Intl.DateTimeFormatOptions): string =>
    timeFormat(locale, { ...options, hourCycle: 'h23', timeZone }).format(new Date(at));
  return {
    timeZone,
    moment: (at) => time(at, { ...date, year: 'numeric', ...clock }),
    shortMoment: (at, now) => time(at, { ...date, ...minute, ...(time(at, year) === time(now, year) ? {} : year) }),
    day: (at) => time(at, { day: 'numeric', month: 'long', year: 'numeric' }),
    date: (day) =>
      Number.isNaN(Date.parse(day))
        ? day
        : timeFormat(locale, { ...date, ...weekday, ...year, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
    month: (day) => timeFormat(locale, { month: 'long', ...year, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
    weekday: (day) => timeFormat(locale, { ...weekday, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
    due: (at, zone) =>
      timeFormat(locale, { ...date, ...weekday, ...year, ...minute, hourCycle: 'h23', timeZone: zone }).format(new Date(at)),
    clock: (at) => time(at, clock),
    exactClock: (at) => time(at, { ...clock, fractionalSecondDigits: 3 }),
    minute: (at) => time(at, minute),
    ago: (at, now) => {
      const past = now - Date.parse(at);
      const minutes = Math.floor(past / 60_000);
      if (minutes < 1) return t('common.ago.now');
      if (minutes < 60) return t('common.ago.minutes', { minutes });
      if (minutes < 24 * 60) return t('common.ago.hours', { hours: Math.floor(minutes / 60) });
      return time(at, { ...date, ...(past > 300 * 86_400_000 ? year : {}) });
    },
    took: (ms) => tookWords(t, ms),
    number: (value) => numberFormat(locale).format(value),
    size: (bytes) => sizeWords(t, bytes),
    list: (names) => listFormat(locale).format(names),
  };
}

const date = { day: 'numeric', month: 'short' } as const;
const year = { year: 'numeric' } as const;
const weekday = { weekday: 'short' } as const;
const minute = { hour: '2-digit', minute: '2-digit' } as const;
const clock = { ...minute, second: '2-digit' } as const;

const timeFormat = once((locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const numberFormat = once((locale: string) => new Intl.NumberFormat(locale));
const listFormat = once((locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }));
