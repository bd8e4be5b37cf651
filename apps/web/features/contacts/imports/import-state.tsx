'use client';
import type { ImportSummary } from '@signalbox/contract';
import { Chip, type Shape, type Tone, useWords } from '@signalbox/ui';

/** What an import is doing, in shape, colour and word. */
export function ImportState({ state }: Pick<ImportSummary, 'state'>) {
  const t = useWords();
  const [shape, tone] = looks[state];
  return (
    <Chip tone={tone} shape={shape}>
      {t(`imports.state.${state}`)}
    </Chip>
  );
}

const looks: Readonly<Record<ImportSummary['state'], readonly [Shape, Tone]>> = {
  upload: ['ring', 'idle'],
  draft: ['ring', 'idle'],
  checking: ['half', 'run'],
  checked: ['ring', 'idle'],
  running: ['half', 'run'],
  paused: ['bar', 'wait'],
  stopped: ['bar', 'idle'],
  done: ['tick', 'ok'],
  failed: ['cross', 'bad'],
  undoing: ['half', 'run'],
  undone: ['bar', 'idle'],
};
