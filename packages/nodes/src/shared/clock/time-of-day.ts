import { momentOf } from '@signalbox/domain';
import { localDay, timeOfDay } from './local-day.ts';

/** The next moment after `now` at which clocks in the zone show `time` (`08:00`). */
export function nextTimeOfDay(now: number, time: string, zone: string): number {
  for (let day = localDay(now, zone); ; day += 1) {
    const moment = momentOf(timeOfDay(day, time), zone);
    if (moment > now) return moment;
  }
}
