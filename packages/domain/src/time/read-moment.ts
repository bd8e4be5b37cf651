import { plainDigits } from '../plain-digits.ts';
import { type LocalTime, localTime, momentOf } from './moment-of.ts';
import { readDay } from './read-day.ts';

/** What a value says about time: a moment, or a day and a time on the clock of the reader's zone. */
export interface ReadMoment {
  moment: number;
  local: LocalTime;
}

/**
 * Reads a date or a date with a time, the same way wherever people or systems hand one in: ISO 8601, `2026-12-24 15:00`, `24.12.2026`,
 * `24/12/2026`, `24 Dec 2026`, a date of a mail, or seconds or milliseconds since 1970.
 * Without an offset of its own it is a time on the clock of the zone, never of the machine; without a time it is midnight.
 * null = no date, or one that could mean two days, such as `02/03/2026`.
 */
export function readMoment(value: unknown, zone: string): ReadMoment | null {
  const written = typeof value === 'number' || typeof value === 'bigint' ? calendarDigits.exec(String(value)) : null;
  if (written) return readMoment(written[0], zone);
  if (typeof value === 'number' || typeof value === 'bigint') return fromMoment(sinceEpoch(Number(value)), zone);
  if (typeof value !== 'string' || value.length > 80) return null;
  const text = plainDigits(value).replace(invisible, '').trim().replace(calendarDigits, '$1T$2');
  if (/^-?\d{9,19}(\.\d{1,9})?$/.test(text)) return fromMoment(sinceEpoch(Number(text)), zone);
  const day = readDay(text);
  if (!day) return null;
  const time = readTime(day.rest);
  if (!time) return null;
  const { hour, minute, ms } = time;
  const wall = new Date(Date.UTC(day.year, day.month - 1, day.day, hour, minute));
  const local = localTime(wall.getTime(), 'UTC');
  if (time.offset !== null) return fromMoment(wall.getTime() + ms - time.offset * 60_000, zone);
  return isYear(local.year) ? { moment: momentOf(local, zone) + ms, local } : null;
}

// The narrow spaces that programs put between a time and its PM, and marks of direction.
const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
// 20261224150000 is what calendars say without their marks; as milliseconds it would be of the year 2612.
const calendarDigits = /^((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))((?:[01]\d|2[0-3])[0-5]\d[0-5]\d)$/;

/**
 * Seconds or milliseconds: as milliseconds the bound between them is March 1973, as seconds the year 5138.
 * Micro- and nanoseconds where they are of this century.
 */
function sinceEpoch(number: number): number {
  const size = Math.abs(number);
  if (size < 1e11) return number * 1000;
  return size >= 1e15 && size < 4e15 ? number / 1e3 : size >= 1e18 && size < 4e18 ? number / 1e6 : number;
}

interface ReadTime {
  hour: number;
  minute: number;
  /** Seconds and parts of one. */
  ms: number;
  /** Minutes ahead of UTC; null = none is said. */
  offset: number | null;
}

function readTime(rest: string): ReadTime | null {
  const text = rest.replace(/^(?:[Tt]|,?\s+(?:(?:kl\.?|klo|at|um)\s*)?)(?=\d)/i, '');
  const offsetOnly = /^\s*$/.test(rest);
  if (offsetOnly) return { hour: 0, minute: 0, ms: 0, offset: null };
  if (text === rest) return null;
  const found = timeForm.exec(text)?.groups;
  if (!found) return null;
  const [hour, minute, second] = [Number(found.hour), Number(found.minute ?? 0), Number(found.second ?? 0)];
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0) || (found.half && (hour < 1 || hour > 12)))
    return null;
  const half = found.half?.toLowerCase().replaceAll('.', '');
  const ms = Math.min(second, 59) * 1000 + Math.floor(Number(`0.${found.fraction ?? 0}`) * 1000);
  return { hour: half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour, minute, ms, offset: offsetOf(found) };
}
const timeForm =
  /^(?<hour>\d{1,2})(?:[:.]?(?<minute>\d{2})(?::?(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?)?(?:\s?(?<half>[ap]\.?m\.?))?(?:\s?(?<utc>Z|UTC|GMT)|\s?(?:(?:UTC|GMT)?(?<sign>[+\u2212-])(?<hours>0\d|1[0-4])(?::?(?<minutes>[0-5]\d))?))?(?:\[[\w/+-]+\])?(?:\s\([\w ]+\))?$/i;

function offsetOf({ utc, sign, hours, minutes }: Record<string, string | undefined>): number | null {
  if (utc) return 0;
  return sign ? (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0)) : null;
}

/** Beyond them no calendar is meant; JavaScript reads years below 100 as those of the last century. */
const isYear = (year: number): boolean => year >= 1000 && year <= 9999;

function fromMoment(moment: number, zone: string): ReadMoment | null {
  const whole = Math.floor(moment);
  if (!Number.isFinite(whole) || Math.abs(whole) > 8.64e15) return null;
  const local = localTime(whole, zone);
  return isYear(local.year) ? { moment: whole, local } : null;
}
