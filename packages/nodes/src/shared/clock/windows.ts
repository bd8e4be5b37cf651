import { DateTime, type DurationLikeObject } from 'luxon';
import type { Window } from './window-titles.ts';
import { zoneOf } from './zoned.ts';

/** When the window began that a moment lies in, or one of those after it; days and hours are those of the zone. */
export function windowStart(now: number, window: Window, { zone, ahead = 0 }: { zone: string; ahead?: number }): number {
  const start = DateTime.fromMillis(now, { zone: zoneOf(zone) }).startOf(window);
  if (ahead === 0) return start.toMillis();
  const step: DurationLikeObject = { [window]: ahead };
  return start.plus(step).startOf(window).toMillis();
}
