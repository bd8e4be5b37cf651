'use client';
import { cx, useWords } from '@signalbox/ui';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useFormFacts } from '../form-context.tsx';
import type { InsertValue } from './insert-values.ts';
import { exampleOf } from './sample.ts';
import type { OpenList } from './use-value-list.ts';

export const optionId = (listId: string, at: number): string => `${listId}-${at}`;
const room = { width: 304, height: 264, gap: 6 };

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
  const { sample } = useFormFacts();
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
      style={{ inset: 'auto', width: room.width, maxWidth: 'calc(100vw - 16px)', maxHeight: room.height }}
    >
      {[...list.options.entries()].map(([at, value]) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field, which keeps the focus
        <div
          key={value.path}
          id={optionId(id, at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === list.active}
          className={cx(
            'flex min-h-9 cursor-pointer flex-wrap items-baseline gap-x-3 rounded-sm px-2.5 py-1.5 text-sm',
            at === list.active ? 'bg-hover outline-2 -outline-offset-2 outline-transparent' : 'hover:bg-hover',
          )}
          onClick={() => onPick(value)}
        >
          <span className="grow font-mono break-all">{value.path}</span>
          <span className="text-xs text-muted">{[value.from, value.type, exampleOf(value.path, sample)].filter(Boolean).join(' · ')}</span>
        </div>
      ))}
    </div>
  );
}

function placeAtCaret(box: HTMLElement): void {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const caret = caretRect(selection.getRangeAt(0));
  const width = Math.min(room.width, innerWidth - 16);
  const isBelow = caret.bottom + room.gap + box.offsetHeight < innerHeight || caret.top < innerHeight / 2;
  box.style.left = `${Math.max(8, Math.min(caret.left, innerWidth - width - 8))}px`;
  if (isBelow) box.style.top = `${caret.bottom + room.gap}px`;
  else box.style.bottom = `${innerHeight - caret.top + room.gap}px`;
}

/** A caret at the beginning of an empty line has no place of its own; its field has. */
const caretRect = (range: Range): DOMRect => {
  const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
  const around = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  return rect.height > 0 || !around ? rect : around.getBoundingClientRect();
};
