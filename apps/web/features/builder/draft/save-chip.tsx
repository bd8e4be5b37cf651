'use client';
import { Chip, type Shape, StateShape, type Tone, useFormat, useWords } from '@signalbox/ui';
import { useStore } from 'zustand';
import { describeError } from '../../client/api-problem.ts';
import { useMe } from '../../shell/me-queries.ts';
import { useBuilder } from '../builder-context.tsx';
import { useOffline } from '../states/use-connection.ts';
import type { SavePhase } from './autosave.ts';

/** Where the draft is: on the server, on the way, or only on this device. */
export function SaveChip() {
  const t = useWords();
  const f = useFormat();
  const { autosave, editing } = useBuilder();
  const { phase: saving, savedAt, error } = useStore(autosave.state);
  const since = useOffline();
  const { data: me } = useMe();
  if (editing.isLooking && editing.editor) {
    const { name, userId } = editing.editor;
    return (
      <Chip tone="run" shape="play">
        {me?.user.id === userId ? t('states.chip.editingHere') : t('states.chip.editing', { name: name.split(' ')[0] ?? name })}
      </Chip>
    );
  }
  // What is not saved and cannot be is the first thing to know, also before the next try.
  const phase = since && saving !== 'conflict' && saving !== 'refused' ? 'offline' : saving;
  const { shape, tone } = looks[phase];
  return (
    <span
      role="status"
      className="flex min-w-0 items-center gap-1.5 text-sm whitespace-nowrap text-muted phone:text-xs phone:text-frame-muted"
      title={phase === 'refused' ? describeError(t, error).detail : undefined}
    >
      <StateShape shape={shape} tone={tone} />
      <span className="truncate">
        {phase === 'saved' && !Number.isNaN(Date.parse(savedAt))
          ? t('builder.save.savedAt', { time: f.minute(savedAt) })
          : phase === 'signedOut'
            ? t('states.chip.signedOut')
            : t(`builder.save.${phase}`)}
      </span>
    </span>
  );
}

const looks: Readonly<Record<SavePhase, { shape: Shape; tone: Tone }>> = {
  saved: { shape: 'tick', tone: 'ok' },
  dirty: { shape: 'up', tone: 'run' },
  saving: { shape: 'up', tone: 'run' },
  offline: { shape: 'clock', tone: 'wait' },
  signedOut: { shape: 'clock', tone: 'wait' },
  conflict: { shape: 'warning', tone: 'wait' },
  refused: { shape: 'cross', tone: 'bad' },
};
