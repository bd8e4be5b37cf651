'use client';
import { notify } from '@signalbox/ui';
import { useEffect } from 'react';
import type { DraftStore } from './draft-store.ts';

/** Tells what an edit did beside what was asked for, or why it was not done. */
export function useEditNotices(draft: DraftStore): void {
  useEffect(
    () =>
      draft.subscribe(({ said }, before) => {
        if (said && said !== before.said) notify({ text: said.text, ...(said.undo ? { undo: () => draft.getState().undo() } : {}) });
      }),
    [draft],
  );
}
