import type { RetriedRuns } from '@signalbox/contract';
import type { Say } from '@signalbox/words/light';
import type { z } from 'zod';

type Retried = z.output<typeof RetriedRuns>;

/** What came of retrying many runs: how many go again, and why others do not. */
export const retryResult = (t: Say, { retried, refused, more }: Retried): string[] => [
  t('runs.again.done', { count: retried }),
  ...leftWords(t, refused),
  ...(more ? [t('runs.again.doneMore')] : []),
];

/** The same before it is done. */
export const retryPlan = (t: Say, { retried, refused, more }: Retried): string[] => [
  t(more && retried > 0 ? 'runs.again.planFirst' : 'runs.again.plan', { count: retried }),
  ...leftWords(t, refused),
  ...(more && retried === 0 ? [t('runs.again.planMore')] : []),
];

const leftWords = (t: Say, refused: Retried['refused']): string[] =>
  refused.map(({ words, count }) => t('runs.again.left', { count, why: words }));
