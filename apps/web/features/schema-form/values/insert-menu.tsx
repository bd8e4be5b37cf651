'use client';
import { Menu, useWords } from '@signalbox/ui';
import { Braces } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { useFormFacts } from '../form-context.tsx';
import type { InsertValue } from './insert-values.ts';
import { exampleOf } from './sample.ts';

interface InsertMenuProps {
  /** Where the value goes. */
  field: RefObject<HTMLElement | null>;
  onInsert: (path: string) => void;
  small?: boolean;
}

/** "Insert value": what earlier steps know, by step, with its type. */
export function InsertMenu({ field, onInsert, small = false }: InsertMenuProps) {
  const t = useWords();
  const { values, readOnly } = useFormFacts();
  const hasChosen = useRef(false);
  if (readOnly) return null;
  const froms = [...new Set(values.map((value) => value.from))];
  return (
    <Menu
      align={small ? 'end' : 'start'}
      // Whoever has chosen goes on in the text; whoever has not is back at the button.
      focusAfter={() => (hasChosen.current && field.current) || true}
      trigger={
        <button
          type="button"
          onClick={() => {
            hasChosen.current = false;
          }}
          title={t('form.insert.title')}
          className="inline-flex h-8 items-center gap-1.5 rounded-md px-2 text-sm font-label text-accent-text hover:bg-hover"
        >
          <Braces size={16} strokeWidth={1.8} aria-hidden />
          {small ? <span className="sr-only">{t('form.insert.title')}</span> : t('form.insert.title')}
        </button>
      }
      groups={froms.map((from) => ({
        heading: from,
        items: values
          .filter((value) => value.from === from)
          .map((value) => ({
            label: <ValueLabel value={value} />,
            onSelect: () => {
              hasChosen.current = true;
              onInsert(value.path);
            },
          })),
      }))}
    />
  );
}

/** Drawn, and worked out, only while the menu is open. */
function ValueLabel({ value: { path, type } }: { value: InsertValue }) {
  const { sample } = useFormFacts();
  return (
    <span className="flex items-baseline gap-3 text-sm">
      <span className="grow font-mono">{path}</span>
      <span className="text-right text-xs text-muted">{[type, exampleOf(path, sample)].filter(Boolean).join(' · ')}</span>
    </span>
  );
}
