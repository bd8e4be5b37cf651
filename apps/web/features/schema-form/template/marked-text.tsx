'use client';
import { markAt } from './template-pieces.ts';
import type { Span } from './template-text.ts';

type Marked = Span & { isWarning: boolean };

/** The text in pieces that look the same throughout. */
export function cutAt(text: string, wrong: readonly Marked[]): (Span & { mark: ReturnType<typeof markAt> })[] {
  // Nothing can be underlined where nothing stands; a mistake at the end shows on the last sign.
  const spans = wrong.map((one) => ({
    ...one,
    from: Math.min(one.from, Math.max(0, text.length - 1)),
    to: Math.max(one.to, one.from + 1),
  }));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({
    from,
    to: cuts[index + 1] ?? text.length,
    mark: markAt(spans, from),
  }));
}
