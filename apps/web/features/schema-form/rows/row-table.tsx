'use client';
import { Button, cx, IconButton, notify, useWords } from '@signalbox/ui';
import { Plus, X } from 'lucide-react';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { useFormFacts } from '../form-context.tsx';
import type { Row } from './as-rows.ts';
import { focusSoon } from './focus-soon.ts';
import { RowHandle } from './row-handle.tsx';

/** One setting of one row: where it stands, what it is, and how it is changed. */
export interface CellPlace {
  id: string;
  path: string;
  label: string;
  /** The label stands above the cell only where there is no head. */
  labelClass: string;
  row: Row;
  value: unknown;
  put: (value: unknown) => void;
  /** Several settings of the row at once. */
  change: (change: Row) => void;
}
export interface TableColumn {
  key: string;
  title: string;
  /** Its part of the width, as a grid says it. */
  width?: string;
  cell: (place: CellPlace) => ReactNode;
}
/** What a row is called. */
type RowKind = 'condition' | 'field' | 'key' | 'line' | 'rule' | 'value' | 'way' | 'window';
interface RowTableProps {
  id: string;
  path: string;
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  columns: readonly TableColumn[];
  /** A new row. */
  blank: () => Row;
  kind: RowKind;
  /** Rows can be moved, for their order means something. */
  ordered?: boolean;
  /** What belongs to the whole row, below its cells. */
  under?: (row: Row, place: { id: string; path: string; change: (change: Row) => void }) => ReactNode;
}

/**
 * A list of settings as a table: one row a line, its head once. Where it is narrow the cells stand under each other, each with its label.
 * Enter in a cell adds a row below, Alt with an arrow moves one, Delete on the handle removes it.
 */
export function RowTable({ id, path, rows, onChange, columns, blank, kind, ordered = false, under }: RowTableProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const look = columns.length > 2 ? looks.many : looks.few;
  const tracks = { '--columns': columns.map(({ width }) => width ?? 'minmax(0,1fr)').join(' ') } as CSSProperties;
  const cellId = (at: number, key = columns[0]?.key ?? '') => `${id}-${at}-${key}`;
  const add = (after = rows.length - 1) => {
    onChange(rows.toSpliced(after + 1, 0, blank()));
    focusSoon(cellId(after + 1));
  };
  const remove = (at: number) => {
    onChange(rows.toSpliced(at, 1));
    notify({ text: t('form.row.removed'), undo: () => onChange([...rows]) });
    focusSoon(`${id}-add`);
  };
  const move = (at: number, by: -1 | 1) => {
    const [one, other] = [rows[at], rows[at + by]];
    if (!one || !other) return;
    const here = columns.find(({ key }) => document.activeElement?.id === cellId(at, key))?.key;
    onChange(rows.with(at, other).with(at + by, one));
    focusSoon(cellId(at + by, here));
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (readOnly || event.defaultPrevented) return;
    if (event.key === 'Enter' && isPlainField(event.target) && !event.nativeEvent.isComposing) {
      event.preventDefault();
      add(at);
    }
    if (!ordered || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    move(at, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <div className="@container relative grid grid-cols-[minmax(0,1fr)] gap-2">
      {rows.length === 0 ? (
        <p className="text-sm text-muted">{t('form.row.none')}</p>
      ) : (
        <div className="divide-y divide-line rounded-md border border-line">
          <div aria-hidden className={cx('hidden gap-1 rounded-t-md bg-sunken px-1 py-1 text-xs text-muted', look.head)}>
            {!readOnly && <span className="w-6 shrink-0" />}
            <div className={cx('grid min-w-0 flex-1 items-end gap-1.5', look.line)} style={tracks}>
              {columns.map(({ key, title }) => (
                <span key={key}>{title}</span>
              ))}
            </div>
            {!readOnly && <span className="w-[26px] shrink-0" />}
          </div>
          {[...rows.entries()].map(([at, row]) => {
            const name = t('form.row.name', { kind, number: at + 1 });
            const change = (next: Row) => onChange(rows.with(at, { ...row, ...next }));
            return (
              <fieldset
                key={at}
                aria-label={name}
                className="flex min-w-0 items-start gap-1 p-1"
                onKeyDown={(event) => onKeyDown(event, at)}
              >
                {!readOnly && (
                  <span className="shrink-0 pt-1.5">
                    <RowHandle name={name} onMove={ordered ? (by) => move(at, by) : undefined} onRemove={() => remove(at)} />
                  </span>
                )}
                <div className="grid min-w-0 flex-1 gap-1.5">
                  <div className={cx('grid min-w-0 items-start gap-1.5', look.line)} style={tracks}>
                    {columns.map(({ key, title, cell }) => (
                      <div key={key} className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-1">
                        {cell({
                          id: cellId(at, key),
                          path: `${path}.${at}.${key}`,
                          label: title,
                          labelClass: cx('text-xs text-muted', look.label),
                          row,
                          value: row[key],
                          put: (value) => change({ [key]: value }),
                          change,
                        })}
                      </div>
                    ))}
                  </div>
                  {under?.(row, { id: `${id}-${at}`, path: `${path}.${at}`, change })}
                </div>
                {!readOnly && (
                  <IconButton
                    label={t('form.row.remove', { kind, number: at + 1 })}
                    onClick={() => remove(at)}
                    className="mt-1 size-[26px]! min-h-0! shrink-0 text-muted pointer-coarse:size-9!"
                  >
                    <X size={16} aria-hidden />
                  </IconButton>
                )}
              </fieldset>
            );
          })}
        </div>
      )}
      {!readOnly && (
        <Button small id={`${id}-add`} className="justify-self-start" onClick={() => add()}>
          <Plus size={16} aria-hidden />
          {t('form.row.add', { kind })}
        </Button>
      )}
    </div>
  );
}

/** From which width on the cells stand beside each other. */
const looks = {
  few: { head: '@min-[290px]:flex', line: '@min-[290px]:grid-cols-(--columns)', label: '@min-[290px]:sr-only' },
  many: { head: '@min-[430px]:flex', line: '@min-[430px]:grid-cols-(--columns)', label: '@min-[430px]:sr-only' },
} as const;

/** A line to type in, of which Enter means nothing else. */
const isPlainField = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox' && target.list === null && target.role !== 'combobox';
