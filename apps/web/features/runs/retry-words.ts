import type { RetriedRuns } from '@signalbox/contract';
import type { z } from 'zod';
import { countOf } from '../canvas-overlays/count-words.ts';

type Retried = z.output<typeof RetriedRuns>;

/** What came of retrying many runs: how many go again, and why others do not. */
export const retryResult = ({ retried, refused, more }: Retried): string[] => [
  retried === 0
    ? 'No run was repeated.'
    : `${countOf(retried, 'run')} repeated. ${retried === 1 ? 'It is' : 'They are'} in the list of runs now.`,
  ...leftWords(refused),
  ...(more ? ['There are more. Retry again to go on with them.'] : []),
];

/** The same before it is done. */
export const retryPlan = ({ retried, refused, more }: Retried): string[] => [
  retried === 0 ? 'No run would be repeated.' : `${countOf(retried, 'run')} would be repeated${more ? ' first; there are more' : ''}.`,
  ...leftWords(refused),
  ...(more && retried === 0 ? ['There are more behind these.'] : []),
];

const leftWords = (refused: Retried['refused']): string[] =>
  refused.map(({ words, count }) => `${countOf(count, 'run')} left as ${count === 1 ? 'it is' : 'they are'}: ${words}`);
