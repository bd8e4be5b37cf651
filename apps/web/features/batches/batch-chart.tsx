'use client';
import type { BatchDetail } from '@signalbox/contract';
import { useFormat, useWords } from '@signalbox/ui';
import { partCounts } from './batch-words.ts';

const [width, height] = [280, 96];

/** How many had left when, and on to the end that is expected; the same in words for who does not see it. */
export function BatchChart({ batch }: { batch: BatchDetail }) {
  const t = useWords();
  const f = useFormat();
  const told = batch.progress.map(({ at, count }) => ({ at: Date.parse(at), count }));
  // When nothing more is expected the picture ends with the last one that left.
  const points = batch.estimate ? told : told.slice(0, 1 + told.findIndex(({ count }) => count === told.at(-1)?.count));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const { skipped, ...parts } = partCounts(batch.counts);
  const all = Math.max(1, ...[Object.values(parts).reduce((sum, count) => sum + count, 0), last.count]);
  const end = batch.estimate ? Date.parse(batch.estimate) : last.at;
  const x = (at: number): number => Math.round(((at - first.at) / Math.max(1, end - first.at)) * width);
  const y = (count: number): number => Math.round(height - (count / all) * (height - 8));
  const line = points.map(({ at, count }) => `${x(at)},${y(count)}`).join(' ');
  return (
    <figure className="grid gap-1">
      <figcaption className="font-label">{t('batches.chart.title')}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('batches.chart.label', { count: last.count, all })}
        className="h-24 w-full"
      >
        <polygon points={`0,${height} ${line} ${x(last.at)},${height}`} className="fill-accent-soft" />
        <polyline points={line} fill="none" className="stroke-accent" strokeWidth="2.5" vectorEffect="non-scaling-stroke" />
        {batch.estimate ? (
          <line
            {...{ x1: x(last.at), y1: y(last.count), x2: x(end), y2: y(all) }}
            className="stroke-accent [stroke-dasharray:4_4]"
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
          />
        ) : null}
      </svg>
      <p className="flex justify-between text-sm text-muted">
        <span className="num">{f.clock(new Date(first.at).toISOString())}</span>
        <span className="num">{f.clock(new Date(end).toISOString())}</span>
      </p>
    </figure>
  );
}
