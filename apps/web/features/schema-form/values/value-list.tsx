'use client';
import { useWords } from '@signalbox/ui';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { InsertValue } from './insert-values.ts';
import { placeBeside } from './place-beside.ts';
import type { OpenList } from './use-value-list.ts';
import { ValueOption } from './value-option.tsx';

export const optionId = (listId: string, at: number): string => `${listId}-${at}`;
const room = { width: 340, height: 300 };

/** The values that can be put in, below the caret. The focus stays in the text; it names the active one. */
export function ValueList({
  id,
  list,
  onPick,
  onClose,
}: {
  id: string;
  list: OpenList;
  onPick: (value: InsertValue) => void;
  onClose: () => void;
}) {
  const t = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    // Above everything and cut off by nothing, yet a part of the dialog it may stand in.
    box.showPopover();
    placeAtCaret(box);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    const onScroll = ({ target }: Event) => target instanceof Node && !ref.current?.contains(target) && onClose();
    window.addEventListener('scroll', onScroll, { capture: true, signal: stop.signal });
    window.addEventListener('resize', onClose, { signal: stop.signal });
    return () => stop.abort();
  });
  useEffect(() => {
    document.getElementById(optionId(id, list.active))?.scrollIntoView({ block: 'nearest' });
  }, [id, list.active]);
  return (
    <div
      ref={ref}
      id={id}
      popover="manual"
      role="listbox"
      tabIndex={0}
      aria-label={t('form.values.label')}
      onMouseDown={(event) => event.preventDefault()}
      className="fixed m-0 overflow-auto rounded-lg border border-line bg-raised p-1 text-ink shadow-2"
      style={{ inset: 'auto' }}
    >
      {[...list.options.entries()].map(([at, value]) => (
        <ValueOption key={value.path} id={optionId(id, at)} value={value} isActive={at === list.active} onPick={() => onPick(value)} />
      ))}
    </div>
  );
}

function placeAtCaret(box: HTMLElement): void {
  const selection = getSelection();
  if (selection && selection.rangeCount > 0) placeBeside(box, caretRect(selection.getRangeAt(0)), room);
}

/** A caret at the beginning of an empty line has no place of its own; its field has. */
const caretRect = (range: Range): DOMRect => {
  const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
  const around = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  return rect.height > 0 || !around ? rect : around.getBoundingClientRect();
};
