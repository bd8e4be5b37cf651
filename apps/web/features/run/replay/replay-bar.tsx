'use client';
import type { RunStep } from '@signalbox/contract';
import { cx, IconButton, useWords } from '@signalbox/ui';
import { Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { offsetWords, spanWords } from '../details/step-words.ts';

const everyMs = 700;
/** With more lines than this the dots would be a bar of their own. */
const mostDots = 120;

interface ReplayBarProps {
  steps: readonly RunStep[];
  shown: number;
  onChange: (shown: number) => void;
}

/** A slider under the canvas: the run as it stood after each line of its trace, all branches together. Arrow keys go line by line. */
export function ReplayBar({ steps, shown, onChange }: ReplayBarProps) {
  const t = useWords();
  const [plays, setPlays] = useState(false);
  useEffect(() => {
    if (!plays) return;
    if (shown >= steps.length) return setPlays(false);
    const timer = setTimeout(() => onChange(shown + 1), everyMs);
    return () => clearTimeout(timer);
  }, [plays, shown, steps.length, onChange]);
  if (steps.length < 2) return null;
  const at = (index: number) => Date.parse(steps[index]?.at ?? '') - Date.parse(steps[0]?.at ?? '');
  const press = () => {
    if (!plays && shown >= steps.length) onChange(1);
    setPlays(!plays);
  };
  return (
    <div className="absolute right-[15px] bottom-[15px] left-[234px] z-10 flex max-[1100px]:bottom-[68px] max-[1100px]:left-[15px] h-12 items-center gap-3 rounded-lg border border-line bg-raised pr-4 pl-2 shadow-2 phone:hidden">
      <IconButton label={t(plays ? 'run.replay.pause' : 'run.replay.play')} onClick={press}>
        {plays ? <Pause size={18} aria-hidden /> : <Play size={18} aria-hidden />}
      </IconButton>
      <label htmlFor="replay" className="text-sm font-label">
        {t('run.replay.title')}
      </label>
      <span className="relative grid min-w-0 grow">
        {steps.length <= mostDots && <Dots steps={steps} shown={shown} />}
        <input
          id="replay"
          type="range"
          min={1}
          max={steps.length}
          step={1}
          value={shown}
          onChange={(event) => {
            setPlays(false);
            onChange(Number(event.target.value));
          }}
          className="min-w-0 accent-accent"
          aria-valuetext={t('run.replay.at', { at: shown, of: steps.length, time: offsetWords(t, at(shown - 1)) })}
        />
      </span>
      <span className="num text-sm whitespace-nowrap text-muted">
        {t('run.replay.of', { time: spanWords(t, at(shown - 1)), all: spanWords(t, at(steps.length - 1)) })}
      </span>
    </div>
  );
}

/** Where something failed or was stopped can be seen before the slider gets there. */
const Dots = ({ steps, shown }: { steps: readonly RunStep[]; shown: number }) => (
  <span aria-hidden className="pointer-events-none absolute inset-x-2 -top-1.5 flex h-1.5 justify-between">
    {steps.map((step, index) => (
      <span
        key={step.seq}
        className={cx(
          'size-1.5',
          index < shown ? '' : 'opacity-40',
          step.status === 'failed' ? 'bg-bad-solid' : cx('rounded-full', dots[step.status]),
        )}
      />
    ))}
  </span>
);
const dots: Record<Exclude<RunStep['status'], 'failed'>, string> = {
  ...{ done: 'bg-ok-solid', skipped: 'bg-ok-solid', waiting: 'bg-wait-solid', cancelled: 'bg-idle-solid' },
} as Record<Exclude<RunStep['status'], 'failed'>, string>;
