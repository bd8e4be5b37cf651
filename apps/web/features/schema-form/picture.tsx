'use client';
import { charactersOutsideGsm } from '@signalbox/domain';
import { cx } from '@signalbox/ui';

export interface Span {
  from: number;
  to: number;
}
const hole = /\{\{.*?\}\}/gsu;

/** The text of a field once more, unseen but for its marks: values tinted, what the compiler minds underlined, costly signs marked. */
export function Picture({ text, marks, wrong }: { text: string; marks: boolean; wrong: readonly Span[] }) {
  return cutAt(text, wrong).map(({ from, to, isHole, isWrong }) => {
    const piece = text.slice(from, to);
    if (isHole || isWrong)
      return (
        <span
          key={from}
          className={cx(
            isHole && 'rounded-xs bg-accent-soft ring-2 ring-accent-soft',
            isWrong && 'underline decoration-bad-solid decoration-wavy decoration-2 underline-offset-3',
          )}
        >
          {piece}
        </span>
      );
    const outside = marks ? new Set(charactersOutsideGsm(piece)) : new Set<string>();
    if (outside.size === 0) return <span key={from}>{piece}</span>;
    return [...[...piece].entries()].map(([at, sign]) =>
      outside.has(sign) ? (
        <mark key={`${from}-${at}`} className="border-b-2 border-wait-solid bg-wait-soft text-transparent">
          {sign}
        </mark>
      ) : (
        sign
      ),
    );
  });
}

/** The text in pieces that look the same throughout. */
export function cutAt(text: string, wrong: readonly Span[]): (Span & { isHole: boolean; isWrong: boolean })[] {
  const holes = [...text.matchAll(hole)].map((match): Span => ({ from: match.index, to: match.index + match[0].length }));
  // Nothing can be underlined where nothing stands; a mistake at the end shows on the last sign.
  const spans = wrong.map(({ from, to }): Span => ({ from: Math.min(from, Math.max(0, text.length - 1)), to: Math.max(to, from + 1) }));
  const cuts = [...new Set([0, text.length, ...[...holes, ...spans].flatMap(({ from, to }) => [from, to])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  const covers = (all: readonly Span[], at: number): boolean => all.some(({ from, to }) => from <= at && at < to);
  return cuts
    .slice(0, -1)
    .map((from, index) => ({ from, to: cuts[index + 1] ?? text.length, isHole: covers(holes, from), isWrong: covers(spans, from) }));
}
