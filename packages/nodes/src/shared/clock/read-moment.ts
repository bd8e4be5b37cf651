import { DateTime } from 'luxon';
import { type LocalTime, momentOf, zoneOf } from './zoned.ts';

/** What a value says about time: a moment, or a day and a time on the clock of the reader's zone. */
export interface ReadMoment {
  moment: number;
  local: LocalTime;
}

/**
 * Reads a date or a date with a time: ISO 8601, `2026-12-24 15:00`, `2026-12-24`, or seconds or milliseconds since 1970.
 * Without an offset of its own it is a time on the clock of the zone; without a time it is midnight. null = no date.
 */
export function readMoment(value: unknown, zone: string): ReadMoment | null {
  if (typeof value === 'number') return Number.isFinite(value) ? fromMoment(value < secondsLimit ? value * 1000 : value, zone) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{9,13}$/.test(text)) return readMoment(Number(text), zone);
  const parsed = DateTime.fromISO(text.replace(/^(\d{4}-\d{2}-\d{2})\s+(?=\d)/, '$1T'), { setZone: true, zone: 'utc' });
  if (!parsed.isValid || !/^\d{4}-/.test(text) || !isYear(parsed.year)) return null;
  if (/T.*(Z|[+-]\d{2}(:?\d{2})?)$/i.test(text.replace(/\s+/, 'T'))) return fromMoment(parsed.toMillis(), zone);
  const local = localOf(parsed);
  return { moment: momentOf(local, zone) + parsed.second * 1000, local };
}

// As milliseconds this is March 1973, as seconds the year 5138.
const secondsLimit = 100_000_000_000;

/** Beyond them no calendar is meant; JavaScript reads years below 100 as those of the last century. */
const isYear = (year: number): boolean => year >= 1000 && year <= 9999;

function fromMoment(moment: number, zone: string): ReadMoment | null {
  const there = DateTime.fromMillis(moment, { zone: zoneOf(zone) });
  return there.isValid && isYear(there.year) ? { moment, local: localOf(there) } : null;
}
const localOf = ({ year, month, day, hour, minute }: DateTime): LocalTime => ({ year, month, day, hour, minute });
