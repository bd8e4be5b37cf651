'use client';
import { later, notify, useWords } from '@signalbox/ui';
import { useCallback, useEffect } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useBuilder } from '../builder-context.tsx';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable=true], [role=dialog]') !== null;

// Reading what others wrote takes the schemas; so does leaving secrets out.
const clips = later(async () => {
  loaded = await import('./clip.ts');
  return loaded;
});
let loaded: typeof import('./clip.ts') | null = null;

/** Copy, cut and paste of steps by the clipboard of the device. What was pasted is told by its ids. */
export function useClipboard({ active, onPasted }: { active: boolean; onPasted: (ids: readonly string[]) => void }): void {
  const t = useWords();
  const { draft } = useBuilder();
  const put = useCallback(
    async (text: string) => {
      const clip = (await clips()).readClip(text);
      if (!clip) return false;
      if (!clip.ok) notify({ text: t(`editing.clip.${clip.why}`) });
      else void draft.getState().paste(clip.graph).then(onPasted);
      return true;
    },
    [t, draft, onPasted],
  );
  useEffect(() => {
    if (!active) return;
    const fail = (error: unknown) => notify({ text: describeError(t, error).detail });
    const onCopy = (event: ClipboardEvent) => {
      // Marked words on the page are copied as words.
      if (isField(event.target) || window.getSelection()?.toString()) return;
      const { history, selected, remove, answerRemoval } = draft.getState();
      if (!history.graph.nodes.some(({ id }) => selected.includes(id))) return;
      event.preventDefault();
      const cut = () => {
        if (event.type !== 'cut') return;
        remove(selected);
        // What was cut can be pasted, so nobody has to be asked about the body of a frame.
        answerRemoval('all');
      };
      const text = loaded?.clipText(history.graph, selected);
      if (text) {
        event.clipboardData?.setData('text/plain', text);
        cut();
        // In the first moments of a page the event is over before the code is here.
      } else
        void clips()
          .then((clip) => navigator.clipboard.writeText(clip.clipText(history.graph, selected) ?? '').then(cut))
          .catch(fail);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      void put(text).then((isOurs) => (isOurs ? undefined : notify({ text: t('editing.clip.none') })), fail);
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
}
