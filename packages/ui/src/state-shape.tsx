import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export type Tone = 'run' | 'wait' | 'ok' | 'bad' | 'idle' | 'odd';
export type Shape = 'ring' | 'play' | 'up' | 'half' | 'clock' | 'tick' | 'cross' | 'hourglass' | 'bar' | 'pause' | 'question' | 'warning';

/** One of the twelve state shapes; decorative, the word stands beside it. Colour is `currentColor`, the sign inside `--sb-glyph`. */
export function StateShape({ shape, tone, className }: { shape: Shape; tone?: Tone; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={cx('block size-4 shrink-0', tone && toneText[tone], className)}>
      {shapes[shape]}
    </svg>
  );
}

/** The solid tone as text colour. */
export const toneText: Record<Tone, string> = {
  run: 'text-run-solid',
  wait: 'text-wait-solid',
  ok: 'text-ok-solid',
  bad: 'text-bad-solid',
  idle: 'text-idle-solid',
  odd: 'text-odd-solid',
};

const glyph = 'var(--sb-glyph, var(--sb-on-solid))';
const sign = (d: string): ReactNode => (
  <path d={d} fill="none" stroke={glyph} strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
);
const disc = <circle cx="8" cy="8" r="7.2" fill="currentColor" />;
const square = <rect x="1.3" y="1.3" width="13.4" height="13.4" rx="3.5" fill="currentColor" />;
const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2.2" />;
const both = (ground: ReactNode, mark: ReactNode): ReactNode => (
  <>
    {ground}
    {mark}
  </>
);

const shapes: Record<Shape, ReactNode> = {
  ring,
  play: both(disc, <path d="M6.6 5.1v5.8L11 8z" fill={glyph} />),
  up: both(disc, sign('M8 11.3V4.9M5.3 7.5 8 4.8l2.7 2.7')),
  half: both(ring, <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />),
  clock: both(disc, sign('M8 4.6V8l2.3 1.5')),
  tick: both(disc, sign('m4.9 8.3 2.2 2.2 4-4.6')),
  cross: both(<path d="M5 .9h6L15.1 5v6L11 15.1H5L.9 11V5z" fill="currentColor" />, sign('m5.6 5.6 4.8 4.8M10.4 5.6l-4.8 4.8')),
  hourglass: both(square, <path d="M5.5 4.5h5L8 8zM5.5 11.5h5L8 8z" fill={glyph} />),
  bar: both(ring, <path d="m4 12 8-8" stroke="currentColor" strokeWidth="2.2" />),
  pause: both(square, sign('M6.2 5v6M9.8 5v6')),
  question: both(
    <path d="M8 .6 15.4 8 8 15.4.6 8z" fill="currentColor" />,
    sign('M6.4 6.5c.1-1 .7-1.5 1.7-1.5.9 0 1.6.6 1.6 1.4 0 1.2-1.6 1.3-1.6 2.5M8.1 11v.1'),
  ),
  warning: both(<path d="M8 1 15.3 14.4H.7z" fill="currentColor" />, sign('M8 6v3.6M8 12v.1')),
};
