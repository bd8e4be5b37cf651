'use client';
import { Menu } from '@signalbox/ui';
import { Braces } from 'lucide-react';
import { useFormFacts } from './form-context.tsx';

/** "Insert value": what earlier steps know, by step, with its type. */
export function InsertMenu({ onInsert, small = false }: { onInsert: (path: string) => void; small?: boolean }) {
  const { values, readOnly } = useFormFacts();
  if (readOnly) return null;
  const froms = [...new Set(values.map((value) => value.from))];
  return (
    <Menu
      align={small ? 'end' : 'start'}
      trigger={
        <button
          type="button"
          title="Insert value"
          className="inline-flex h-8 items-center gap-1.5 rounded-md px-2 text-sm font-label text-accent-text hover:bg-hover"
        >
          <Braces size={16} strokeWidth={1.8} aria-hidden />
          {small ? <span className="sr-only">Insert value</span> : 'Insert value'}
        </button>
      }
      groups={froms.map((from) => ({
        heading: from,
        items: values
          .filter((value) => value.from === from)
          .map((value) => ({
            label: (
              <span className="flex items-baseline gap-3 text-sm">
                <span className="grow font-mono">{value.path}</span>
                <span className="text-xs text-muted">{value.type}</span>
              </span>
            ),
            onSelect: () => onInsert(value.path),
          })),
      }))}
    />
  );
}
