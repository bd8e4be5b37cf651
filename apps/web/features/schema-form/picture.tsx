'use client';
import type { Span } from './template-text.ts';

/** The text of a field once more, unseen but for the lines under what the compiler minds. */
export function Picture({ text, wrong }: { text: string; wrong: readonly Span[] }) {
  return cutAt(text, wrong).map(({ from, to, isWrong }) => (
    <span key={from} className={isWrong ? 'underline decoration-bad-solid decoration-wavy decoration-2 underline-offset-3' : undefined}>
      {text.slice(from, to)}
    </span>
  ));
}

/** The text in pieces that look the same throughout. */
export function cutAt(text: string, wrong: readonly Span[]): (Span & { isWrong: boolean })[] {
  // Nothing can be underlined where nothing stands; a mistake at the end shows on the last sign.
  const spans = wrong.map(({ from, to }): Span => ({ from: Math.min(from, Math.max(0, text.length - 1)), to: Math.max(to, from + 1) }));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({
    from,
    to: cuts[index + 1] ?? text.length,
    isWrong: spans.some((span) => span.from <= from && from < span.to),
  }));
}
