import type { Say } from '@signalbox/words/light';

/** How the items of a container ended; those neither done nor failed nor stopped are open. */
export interface ItemTally {
  total: number;
  done: number;
  failed: number;
  cancelled: number;
}
export type TallyState = 'done' | 'failed' | 'open' | 'cancelled';

/** The parts of the bar, without empty ones. */
export function tallyParts({ total, done, failed, cancelled }: ItemTally): { state: TallyState; count: number }[] {
  const open = Math.max(0, total - done - failed - cancelled);
  const all = [
    { state: 'done', count: done },
    { state: 'failed', count: failed },
    { state: 'open', count: open },
    { state: 'cancelled', count: cancelled },
  ] as const;
  return all.filter((part) => part.count > 0);
}

/** `1,200 done, 3 failed, 41 open`. */
export const tallyWords = (t: Say, tally: ItemTally): string =>
  tallyParts(tally)
    .map(({ state, count }) => t(`run.tally.${state}`, { count }))
    .join(', ') || t('run.tally.none');
