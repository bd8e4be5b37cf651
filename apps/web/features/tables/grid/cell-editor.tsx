'use client';
import type { TableColumn } from '@signalbox/domain';
import { useWords } from '@signalbox/ui';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

interface CellEditorProps {
  column: TableColumn;
  text: string;
  /** null = as it was; then so many cells down and to the right. */
  onClose: (text: string | null, down: number, right: number) => void;
}

/** Types into one cell: Enter and Tab keep it and go on, Escape leaves it as it was. */
export function CellEditor({ column: { title, type, choices }, text, onClose }: CellEditorProps) {
  const t = useWords();
  const [typed, setTyped] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  const isClosed = useRef(false);
  const listId = useId();
  const known = type === 'choice' ? choices : type === 'boolean' ? [t('tables.cell.yes'), t('tables.cell.no')] : [];
  useEffect(() => {
    const field = input.current;
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const close = (kept: string | null, down = 0, right = 0) => {
    if (isClosed.current) return;
    isClosed.current = true;
    onClose(kept, down, right);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') close(typed, event.shiftKey ? -1 : 1);
    else if (event.key === 'Tab') close(typed, 0, event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        ref={input}
        aria-label={title}
        list={known.length > 0 ? listId : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={2000}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => close(typed)}
        onKeyDown={onKeyDown}
        className="absolute inset-0 z-10 w-full bg-surface px-2 text-sm text-ink outline-2 -outline-offset-2 outline-accent"
      />
      {known.length > 0 ? (
        <datalist id={listId}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
