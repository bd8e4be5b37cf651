import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { EditorHost } from './editing.ts';
import { createTemplateEditor, type TemplateEditor } from './template-editor.ts';
import type { Looks } from './template-pieces.ts';

/** The editor in an element, for as long as that stands on the page. */
export function useTemplateEditor(
  ref: RefObject<HTMLElement | null>,
  text: string,
  { looks, host }: { looks: Looks; host: EditorHost },
): RefObject<TemplateEditor | null> {
  const editor = useRef<TemplateEditor | null>(null);
  const now = useRef(host);
  useLayoutEffect(() => {
    now.current = host;
  });
  useLayoutEffect(() => {
    if (!ref.current) return;
    editor.current = createTemplateEditor(ref.current, {
      onText: (next) => now.current.onText(next),
      onCaret: (draft, cause) => now.current.onCaret(draft, cause),
      onKey: (event) => now.current.onKey(event),
      onOpen: (value) => now.current.onOpen(value),
      onLeave: () => now.current.onLeave(),
      most: () => now.current.most(),
      readOnly: () => now.current.readOnly(),
      words: () => now.current.words(),
    });
    return () => editor.current?.destroy();
  }, [ref]);
  useLayoutEffect(() => editor.current?.show(text, looks), [text, looks]);
  return editor;
}

/** A press on the label of a field leads into it; the browser does that for its own controls only. */
export function useLabelPress(ref: RefObject<HTMLElement | null>, labelId: string): void {
  useEffect(() => {
    const stop = new AbortController();
    document.getElementById(labelId)?.addEventListener('click', () => ref.current?.focus(), { signal: stop.signal });
    return () => stop.abort();
  }, [ref, labelId]);
}
