import type { MovedRuns } from '@signalbox/contract';
import type { Say } from '@signalbox/words/light';

/** How many runs move or moved, and why others stay. */
export const movedWords = (t: Say, { moved, left }: MovedRuns, isDone: boolean): string[] => [
  t(isDone ? 'versions.move.done' : 'versions.move.can', { count: moved }),
  ...left.map(({ count, reason }) => t('versions.move.stays', { count, why: reason })),
];
