import type { MovedRuns } from '@signalbox/contract';
import { countOf } from '../canvas-overlays/count-words.ts';

/** How many runs move or moved, and why others stay. */
export function movedWords({ moved, left }: MovedRuns, isDone: boolean): string[] {
  const can = isDone ? `${countOf(moved, 'run')} moved.` : moved === 0 ? 'No run can move.' : `${countOf(moved, 'run')} can move.`;
  return [can, ...left.map(({ count, reason }) => `${countOf(count, 'run')} ${count === 1 ? 'stays' : 'stay'}: ${reason}`)];
}
