'use client';
import { notify, useWords } from '@signalbox/ui';
import { useMemo } from 'react';
import { useBuilder } from '../builder-context.tsx';
import { clipText } from './clip.ts';

/** The same from a menu, where no event of the browser brings the clipboard along: it may be refused, then the keys are named. */
export function useClipboardActs(): { copy: (ids: readonly string[]) => void; paste: () => void } {
  const t = useWords();
  const { draft } = useBuilder();
  return useMemo(
    () => ({
      copy: (ids) => {
        const text = clipText(draft.getState().history.graph, ids);
        if (text === null) return;
        navigator.clipboard.writeText(text).then(
          () => notify({ text: t('editing.clip.copied', { count: ids.length }) }),
          () => notify({ text: t('editing.clip.useKeys') }),
        );
      },
      paste: () => {
        navigator.clipboard.readText().then(
          (text) => {
            // Goes the way of the keys, so that both say and ask the same.
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', text);
            document.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
          },
          () => notify({ text: t('editing.clip.useKeys') }),
        );
      },
    }),
    [t, draft],
  );
}
