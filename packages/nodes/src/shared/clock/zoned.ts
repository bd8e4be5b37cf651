import { Info, type Zone } from 'luxon';

export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/**
 * The moment at which a clock in the zone shows the given time. A time that the clock jumps over in spring is the moment of the jump;
 * of a time that it shows twice in autumn, `pick` takes the first or the second.
 */
export function momentOf(local: LocalTime, zone: string, pick: 'first' | 'second' = 'first'): number {
  const rules = zoneOf(zone);
  const wall = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute);
  const day = Math.floor(wall / dayMs);
  const before = offsetOfDay(rules, day - 1);
  const after = offsetOfDay(rules, day + 2);
  if (before === after) return wall - before * minuteMs;
  const offsets = [before, after];
  const moments = offsets.map((offset) => wall - offset * minuteMs).filter((moment) => wall - moment === rules.offset(moment) * minuteMs);
  if (moments.length > 0) return pick === 'first' ? Math.min(...moments) : Math.max(...moments);
  return jumpBetween(rules, wall - Math.max(...offsets) * minuteMs, wall - Math.min(...offsets) * minuteMs);
}

/** The local day of a moment: days since 1970 of the calendar, whatever the zone. */
export const localDay = (moment: number, zone: string): number => Math.floor((moment + zoneOf(zone).offset(moment) * minuteMs) / dayMs);

/** A time on the clock of a day, such as `08:00`. */
export function timeOfDay(day: number, time: string): LocalTime {
  const date = new Date(day * dayMs);
  return {
    ...{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    ...{ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3, 5)) },
  };
}
/** 1 = Monday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** An unknown zone reads as UTC: settings are checked, but what a contact carries may be anything. */
export const zoneOf = (name: string): Zone => knownZone(name) ?? utc;
export const isZone = (name: string): boolean => knownZone(name) !== null;

const utc = Info.normalizeZone('UTC');
const zones = new Map<string, Zone | null>();
function knownZone(name: string): Zone | null {
  let zone = zones.get(name);
  if (zone === undefined) {
    const read = Info.normalizeZone(name || 'UTC');
    zone = read.isValid ? read : null;
    if (zones.size > 1000) zones.clear();
    zones.set(name, zone);
  }
  return zone;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Asking a zone is slow, and the same days are asked for again and again. */
const known = new Map<string, number>();
function offsetOfDay(rules: Zone, day: number): number {
  const key = `${rules.name} ${day}`;
  let offset = known.get(key);
  if (offset === undefined) {
    if (known.size > 10_000) known.clear();
    offset = rules.offset(day * dayMs);
    known.set(key, offset);
  }
  return offset;
}

function jumpBetween(rules: Zone, from: number, to: number): number {
  let before = from;
  let after = to;
  const offset = rules.offset(before);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (rules.offset(middle) === offset) before = middle;
    else after = middle;
  }
  return after;
}
