import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { type Shape, StateShape, type Tone, toneText } from './state-shape.tsx';

/** Shape and word on the soft ground of a tone: never colour alone. */
export function Chip({ tone, shape, children, className }: { tone: Tone; shape: Shape; children: ReactNode; className?: string }) {
  return (
    <span
      className={cx(
        'inline-flex h-6 items-center gap-1.5 rounded-sm pr-2 pl-1 text-sm font-label whitespace-nowrap',
        grounds[tone],
        className,
      )}
    >
      <StateShape shape={shape} className={toneText[tone]} />
      {children}
    </span>
  );
}

const grounds: Record<Tone, string> = {
  run: 'bg-run-soft text-run',
  wait: 'bg-wait-soft text-wait',
  ok: 'bg-ok-soft text-ok',
  bad: 'bg-bad-soft text-bad',
  idle: 'bg-idle-soft text-idle',
  odd: 'bg-odd-soft text-odd',
};
