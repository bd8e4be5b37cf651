'use client';
import { loadable } from '@signalbox/ui';
import { type ReactNode, useState } from 'react';
import { useBuilder } from '../builder-context.tsx';

const StartDialog = loadable(() => import('../../workflows/start-dialog.tsx'));

/** Starting the live version by hand, and the dialog for that; `start` null = it has no such trigger. */
export function useStart(): { start: (() => void) | null; dialog: ReactNode } {
  const { workflow } = useBuilder();
  const [isOpen, setIsOpen] = useState(false);
  const { id, name, live } = workflow;
  const canStart = live && workflow.triggers.some(({ kind }) => kind === 'manual');
  return {
    start: canStart ? () => setIsOpen(true) : null,
    dialog: live && isOpen && (
      <StartDialog workflow={{ id, name, versionId: live.versionId, number: live.number }} onClose={() => setIsOpen(false)} />
    ),
  };
}
