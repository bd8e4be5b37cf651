import type { RunDetail } from '@signalbox/contract';
import type { Say } from '@signalbox/words/light';
import type { CardFacts } from '../canvas/canvas-elements.ts';
import { leftWords } from './details/step-words.ts';

/** The live lines of the steps where a run waits. `who` is whom it waits for. */
export function waitingFacts(
  t: Say,
  run: RunDetail | undefined,
  { now, who }: { now: number; who: string },
): ReadonlyMap<string, CardFacts> {
  return new Map(
    (run?.waits ?? []).map(({ nodeId, kinds, words, dueAt }) => {
      const what = kinds.includes('reply') ? who : words;
      const live = dueAt ? t('run.waitsForUntil', { what, left: leftWords(t, dueAt, now) }) : t('run.waitsFor', { what });
      return [nodeId, { live }];
    }),
  );
}
