'use client';
import type { ListChoice } from '@signalbox/contract';
import { Button, Dialog, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { type ListHead, shownColumns } from './shown-columns.ts';

interface ColumnsDialogProps {
  columns: readonly ListHead[];
  choice: ListChoice;
  onChange: (choice: ListChoice) => void;
  onClose: () => void;
}

/** Which columns a list has; each press shows at once behind the dialog. */
export default function ColumnsDialog({ columns, choice, onChange, onClose }: ColumnsDialogProps) {
  const t = useWords();
  // A box that waited for the list to hear of it would jump back first.
  const [chosen, setChosen] = useState(choice.columns);
  const all = columns.map((column) => ({ ...column, cell: () => null }));
  const shown = new Set(shownColumns(all, chosen).map(({ id }) => id));
  const choose = (ids: ListChoice['columns']) => {
    setChosen(ids);
    onChange({ ...choice, columns: ids });
  };
  const toggle = (id: string) => choose(columns.flatMap((column) => ((column.id === id) !== shown.has(column.id) ? [column.id] : [])));
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('lists.columns.title')}
      help={t('lists.columns.help')}
      actions={
        <>
          <Button disabled={chosen === null} onClick={() => choose(null)}>
            {t('lists.columns.reset')}
          </Button>
          <Button look="primary" onClick={onClose}>
            {t('lists.columns.done')}
          </Button>
        </>
      }
    >
      <fieldset className="grid gap-1">
        <legend className="sr-only">{t('lists.columns.title')}</legend>
        {columns
          .filter(({ headHidden }) => !headHidden)
          .map(({ id, head, place }) => (
            <label key={id} className="flex min-h-9 items-center gap-3 pointer-coarse:min-h-11">
              <input
                type="checkbox"
                checked={shown.has(id)}
                disabled={place === 'fixed'}
                onChange={() => toggle(id)}
                className="size-5 accent-accent"
              />
              {head}
            </label>
          ))}
      </fieldset>
    </Dialog>
  );
}
