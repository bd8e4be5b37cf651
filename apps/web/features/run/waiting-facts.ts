import type { RunDetail } from '@signalbox/contract';
import type { CardFacts } from '../canvas/canvas-elements.ts';
import { leftWords } from './details/step-words.ts';

/** The live lines of the steps where a run waits. `who` is whom it waits for. */
export function waitingFacts(run: RunDetail | undefined, now: number, who: string): ReadonlyMap<string, CardFacts> {
  return new Map(
    (run?.waits ?? []).map((wait) => [
      wait.nodeId,
      { live: `Waiting for ${wait.kinds.includes('reply') ? who : wait.words}${wait.dueAt ? `, ${leftWords(wait.dueAt, now)}` : ''}` },
    ]),
  );
}
