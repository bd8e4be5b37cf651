'use client';
import { notify, useWords } from '@signalbox/ui';
import { sayWord } from '@signalbox/words/light';
import { useEffect } from 'react';
import type { DraftStore } from './draft-store.ts';

/** Tells what an edit did beside what was asked for, or why it was not done. */
export function useEditNotices(draft: DraftStore): void {
  const t = useWords();
  useEffect(
    () =>
      draft.subscribe(({ said }, before) => {
        if (said && said !== before.said)
          notify({ text: sayWord(t, said.words), ...(said.undo ? { undo: () => draft.getState().undo() } : {}) });
      }),
    [draft, t],
  );
}
