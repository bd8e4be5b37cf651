'use client';
import { type Shape, StateShape, type Tone, useFormat, useWords } from '@signalbox/ui';
import { useStore } from 'zustand';
import { describeError } from '../../client/api-problem.ts';
import { useBuilder } from '../builder-context.tsx';
import type { SavePhase } from './autosave.ts';

/** Where the draft is: on the server, on the way, or only on this device. */
export function SaveChip() {
  const t = useWords();
  const f = useFormat();
  const { phase, savedAt, error } = useStore(useBuilder().autosave.state);
  const { shape, tone } = looks[phase];
  return (
    <span
      role="status"
      className="flex min-w-0 items-center gap-1.5 text-sm whitespace-nowrap text-muted phone:shrink-0"
      title={phase === 'refused' ? describeError(t, error).detail : undefined}
    >
      <StateShape shape={shape} tone={tone} />
      <span className="truncate">
        {phase === 'saved' && !Number.isNaN(Date.parse(savedAt))
          ? t('builder.save.savedAt', { time: f.minute(savedAt) })
          : t(`builder.save.${phase}`)}
      </span>
    </span>
  );
}

const looks: Readonly<Record<SavePhase, { shape: Shape; tone: Tone }>> = {
  saved: { shape: 'tick', tone: 'ok' },
  dirty: { shape: 'up', tone: 'run' },
  saving: { shape: 'up', tone: 'run' },
  offline: { shape: 'warning', tone: 'wait' },
  conflict: { shape: 'warning', tone: 'wait' },
  refused: { shape: 'cross', tone: 'bad' },
};
