import type { Say } from '@signalbox/words/light';

/** `4 min left`; what is over waits only for its turn. */
export function dueIn(t: Say, dueAt: string, now: number): string {
  const left = Date.parse(dueAt) - now;
  return left > 1000 ? t('common.left', { time: { took: left } }) : t('versions.waiting.anyMoment');
}
