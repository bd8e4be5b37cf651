'use client';
import { loadable, useWords } from '@signalbox/ui';
import { Play } from 'lucide-react';
import { useState } from 'react';
import { useBuilder } from '../builder-context.tsx';
import { BarButton } from './bar-button.tsx';

const StartDialog = loadable(() => import('../../workflows/start-dialog.tsx'));

/** Starts the live version by hand; only where it has such a trigger. */
export function RunButton() {
  const t = useWords();
  const { workflow } = useBuilder();
  const [open, setOpen] = useState(false);
  const { id, name, live } = workflow;
  if (!live || !workflow.triggers.some(({ kind }) => kind === 'manual')) return null;
  return (
    <>
      <BarButton word={t('builder.run.word')} Icon={Play} onClick={() => setOpen(true)} />
      {open && <StartDialog workflow={{ id, name, versionId: live.versionId, number: live.number }} onClose={() => setOpen(false)} />}
    </>
  );
}
