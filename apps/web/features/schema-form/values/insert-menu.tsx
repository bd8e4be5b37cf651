'use client';
import { useWords } from '@signalbox/ui';
import { Braces } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import { useFormFacts } from '../form-context.tsx';
import { ValuePicker } from './value-picker.tsx';

interface InsertMenuProps {
  /** Where the value goes. */
  field: RefObject<HTMLElement | null>;
  onInsert: (path: string) => void;
  small?: boolean;
}

/** "Insert value": what earlier steps know, newest step first, with a search and what it was last time. */
export function InsertMenu({ field, onInsert, small = false }: InsertMenuProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (readOnly) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        // Before the picker closes by itself, or the press would open it anew.
        onPointerDown={(event) => isOpen && event.preventDefault()}
        onClick={() => setOpen(!isOpen)}
        title={t('form.insert.title')}
        className="inline-flex h-8 items-center gap-1.5 rounded-md px-2 text-sm font-label text-accent-text hover:bg-hover"
      >
        <Braces size={16} strokeWidth={1.8} aria-hidden />
        {small ? <span className="sr-only">{t('form.insert.title')}</span> : t('form.insert.title')}
      </button>
      {isOpen && (
        <ValuePicker
          anchor={button}
          onPick={(path) => {
            setOpen(false);
            onInsert(path);
            // Whoever has chosen goes on in the text; whoever has not is back at the button.
            field.current?.focus();
          }}
          onClose={(isLeft) => {
            setOpen(false);
            if (!isLeft) button.current?.focus();
          }}
        />
      )}
    </>
  );
}
