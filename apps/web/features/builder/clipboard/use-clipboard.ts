'use client';
import { notify, useWords } from '@signalbox/ui';
import { useCallback, useEffect, useMemo } from 'react';
import { useBuilder } from '../builder-context.tsx';
import { clipText, readClip } from './clip.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable=true], [role=dialog]') !== null;

/** Copy, cut and paste of steps by the clipboard of the device. What was pasted is told by its ids. */
export function useClipboard({ active, onPasted }: { active: boolean; onPasted: (ids: readonly string[]) => void }) {
  const t = useWords();
  const { draft } = useBuilder();
  const put = useCallback(
    (text: string) => {
      const clip = readClip(text);
      if (!clip) return false;
      if (!clip.ok) notify({ text: t(`editing.clip.${clip.why}`) });
      else void draft.getState().paste(clip.graph).then(onPasted);
      return true;
    },
    [t, draft, onPasted],
  );
  useEffect(() => {
    if (!active) return;
    const onCopy = (event: ClipboardEvent) => {
      // Marked words on the page are copied as words.
      if (isField(event.target) || window.getSelection()?.toString()) return;
      const { history, selected, remove, answerRemoval } = draft.getState();
      const text = clipText(history.graph, selected);
      if (text === null) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      if (event.type !== 'cut') return;
      remove(selected);
      // What was cut can be pasted, so nobody has to be asked about the body of a frame.
      answerRemoval('all');
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (put(text)) event.preventDefault();
      else if (text.trim() !== '') notify({ text: t('editing.clip.none') });
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [active, draft, put, t]);
  return useMemo(() => ({ put }), [put]);
}
