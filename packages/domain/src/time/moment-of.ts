import { offsetAt } from './zone.ts';

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
  const wall = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute);
  const day = Math.floor(wall / dayMs);
  const before = offsetOfDay(zone, day - 1);
  const after = offsetOfDay(zone, day + 2);
  if (before === after) return wall - before * minuteMs;
  const offsets = [before, after];
  const moments = offsets.map((offset) => wall - offset * minuteMs).filter((moment) => wall - moment === offsetAt(zone, moment) * minuteMs);
  if (moments.length > 0) return pick === 'first' ? Math.min(...moments) : Math.max(...moments);
  return jumpBetween(zone, wall - Math.max(...offsets) * minuteMs, wall - Math.min(...offsets) * minuteMs);
}

/** What clocks in a zone show at a moment. */
export function localTime(moment: number, zone: string): LocalTime {
  const there = new Date(moment + offsetAt(zone, moment) * minuteMs);
  const [year, month, day] = [there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate()];
  return { year, month, day, hour: there.getUTCHours(), minute: there.getUTCMinutes() };
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Asking a zone is slow, and the same days are asked for again and again. */
const known = new Map<string, number>();
function offsetOfDay(zone: string, day: number): number {
  const key = `${zone} ${day}`;
  let offset = known.get(key);
  if (offset === undefined) {
    if (known.size > 10_000) known.clear();
    offset = offsetAt(zone, day * dayMs);
    known.set(key, offset);
  }
  return offset;
}

function jumpBetween(zone: string, from: number, to: number): number {
  let before = from;
  let after = to;
  const offset = offsetAt(zone, before);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(zone, middle) === offset) before = middle;
    else after = middle;
  }
  return after;
}
