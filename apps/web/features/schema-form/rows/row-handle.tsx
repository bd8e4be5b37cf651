'use client';
import { Menu, type MenuItem, useWords } from '@signalbox/ui';
import { GripVertical } from 'lucide-react';

interface RowHandleProps {
  /** What is moved or removed. */
  name: string;
  /** Missing = its place means nothing. */
  onMove?: ((by: -1 | 1) => void) | undefined;
  onRemove: () => void;
  removeWord?: string;
  /** What else can be done with it. */
  more?: readonly MenuItem[];
}

/** The handle of a row or a way: what can be done with it, and Delete removes it. */
export function RowHandle({ name, onMove, onRemove, removeWord, more = [] }: RowHandleProps) {
  const t = useWords();
  const moves: MenuItem[] = onMove
    ? [
        { label: t('form.row.up'), keys: t('form.row.upKeys'), onSelect: () => onMove(-1) },
        { label: t('form.row.down'), keys: t('form.row.downKeys'), onSelect: () => onMove(1) },
      ]
    : [];
  const remove: MenuItem = { label: removeWord ?? t('form.row.removeIt'), keys: 'Del', danger: true, onSelect: onRemove };
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t(onMove ? 'form.row.handle' : 'form.row.handleOnly', { name })}
          className="grid size-6 place-items-center rounded-sm text-muted hover:bg-hover hover:text-ink"
          onKeyDown={(event) => {
            if (event.key !== 'Delete' && event.key !== 'Backspace') return;
            event.preventDefault();
            event.stopPropagation();
            onRemove();
          }}
        >
          <GripVertical size={14} aria-hidden />
        </button>
      }
      groups={[{ items: [...moves, ...more] }, { items: [remove] }].filter(({ items }) => items.length > 0)}
    />
  );
}
