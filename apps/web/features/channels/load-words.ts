import type { Format } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';

/** `74/s`, or `12/min` where it is less than one a second. The minute that has just begun says nothing yet, so the one before it counts. */
export function paceOf(t: Say, f: Format, perMinute: readonly number[]): string {
  const last = Math.max(perMinute.at(-2) ?? 0, perMinute.at(-1) ?? 0);
  return last >= 60
    ? t('channels.load.perSecond', { count: f.number(Math.round(last / 60)) })
    : t('channels.load.perMinute', { count: f.number(last) });
}

/** Whole percents; what is not all is never told as 100. */
export const percentOf = (share: number): number => (share < 1 ? Math.min(Math.round(share * 100), 99) : 100);

/** A provider is as well as it usually is: 5 points less is a warning, half of it is bad. Without a usual it is measured against all. */
export function healthTone(health: number, usual: number | null): 'ok' | 'wait' | 'bad' {
  const wanted = usual ?? 1;
  if (health < wanted / 2) return 'bad';
  return health < wanted - 0.05 ? 'wait' : 'ok';
}
