import type { RetriedRuns } from '@signalbox/api/contract';
import type { z } from 'zod';
import { countOf } from '../canvas-overlays/count-words.ts';

/** What came of retrying many runs: how many go again, and why others do not. */
export function retryResult({ retried, refused, more }: z.output<typeof RetriedRuns>): string[] {
  return [
    retried === 0 ? 'No run was repeated.' : `${countOf(retried, 'run')} repeated. They are in the list now.`,
    ...refused.map(({ words, count }) => `${countOf(count, 'run')} left as ${count === 1 ? 'it is' : 'they are'}: ${words}`),
    ...(more ? ['There are more. Retry again to go on with them.'] : []),
  ];
}
