import { type LocalTime, offsetAt } from '@signalbox/domain';

/** The local day of a moment: days since 1970 of the calendar, whatever the zone. */
export const localDay = (moment: number, zone: string): number => Math.floor((moment + offsetAt(zone, moment) * minuteMs) / dayMs);

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

const minuteMs = 60_000;
const dayMs = 86_400_000;
