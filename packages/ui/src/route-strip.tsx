'use client';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import type { Words } from './words/react-words.ts';
import { useWords } from './words/reader-context.tsx';

export type StopState = 'done' | 'waiting' | 'working' | 'failed' | 'unclear' | 'stopped' | 'todo' | 'skipped';
export interface Stop {
  state: StopState;
  title?: string;
}

/** The little track of a row: where it has been, where it stands. At most nine stops; longer ones show the last eight after a gap. */
export function RouteStrip({ stops, className }: { stops: readonly Stop[]; className?: string }) {
  const t = useWords();
  const cut = stops.length > mostStops;
  const shown = cut ? stops.slice(-(mostStops - 1)) : stops;
  const start = cut ? 22 : 8;
  const xOf = (index: number): number => start + index * gap;
  const width = xOf(Math.max(shown.length - 1, 0)) + 8;
  return (
    <svg
      role="img"
      aria-label={words(t, stops)}
      viewBox={`0 0 ${width} 16`}
      width={width}
      height="16"
      className={cx('block shrink-0', className)}
    >
      {cut ? <path d="M3 8h.1M8 8h.1M13 8h.1" stroke="var(--sb-line-strong)" strokeWidth="3" strokeLinecap="round" /> : null}
      {shown.slice(1).map((stop, index) => (
        <line
          key={`line-${xOf(index)}`}
          x1={xOf(index)}
          x2={xOf(index + 1)}
          y1="8"
          y2="8"
          {...(stop.state === 'todo'
            ? { stroke: 'var(--sb-line-strong)', strokeWidth: 2, opacity: 0.55 }
            : { stroke: 'var(--sb-ok-solid)', strokeWidth: 3 })}
        />
      ))}
      {shown.map((stop, index) => (
        <g key={`stop-${xOf(index)}`} transform={`translate(${xOf(index)} 8)`}>
          {stop.title ? <title>{stop.title}</title> : null}
          {signs[stop.state]}
        </g>
      ))}
    </svg>
  );
}

const mostStops = 9;
const gap = 22;

const hollow = <circle r="4" fill="var(--sb-surface)" stroke="var(--sb-line-strong)" strokeWidth="1.6" />;
const signs: Record<StopState, ReactNode> = {
  done: <circle r="5" fill="var(--sb-ok-solid)" />,
  waiting: <circle r="5.5" fill="var(--sb-lamp)" stroke="var(--sb-wait-solid)" strokeWidth="2" />,
  working: <circle r="5" fill="var(--sb-surface)" stroke="var(--sb-run-solid)" strokeWidth="3" />,
  failed: <path d="M-2.7-6.5h5.4l3.8 3.8v5.4l-3.8 3.8h-5.4l-3.8-3.8v-5.4z" fill="var(--sb-bad-solid)" />,
  unclear: <path d="M0-6.5 6.5 0 0 6.5-6.5 0z" fill="var(--sb-odd-solid)" />,
  stopped: (
    <g fill="var(--sb-surface)" stroke="var(--sb-idle-solid)" strokeWidth="1.8">
      <circle r="4.6" />
      <path d="m-3 3 6-6" />
    </g>
  ),
  skipped: hollow,
  todo: hollow,
};

function words(t: Words, stops: readonly Stop[]): string {
  const reached = stops.filter(({ state }) => state !== 'todo').length;
  const last = stops[reached - 1];
  return last
    ? t('ui.strip.at', { at: reached, of: stops.length, state: { word: `ui.stop.${last.state}` } })
    : t('ui.strip.none', { of: stops.length });
}
