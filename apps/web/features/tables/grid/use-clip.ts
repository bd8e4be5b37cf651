'use client';
import type { TableDetail } from '@signalbox/contract';
import type { CellValue } from '@signalbox/domain';
import { notify, useWords } from '@signalbox/ui';
import type { ClipboardEvent } from 'react';
import { cellText } from './cell-text.ts';
import { readCells, writeCells } from './clipboard.ts';
import type { CellChange, GridActs } from './use-grid.ts';
import type { Rows } from './use-rows.ts';
import type { Selection } from './use-selection.ts';

interface Clip {
  table: TableDetail;
  data: Rows;
  acts: GridActs;
  selection: Selection;
  /** A cell is typed into, which has a clipboard of its own. */
  isOff: boolean;
  mayEdit: boolean;
}

/** Ranges go to and come from spreadsheets by the clipboard; one value fills the whole range. */
export function useClip({ table: { columns }, data, acts, selection, isOff, mayEdit }: Clip) {
  const t = useWords();
  const { from, to, go } = selection;
  const total = data.total ?? 0;
  const chosen = columns.slice(from.column, to.column + 1);
  const fill = (given: CellValue, rows: readonly number[]) =>
    acts.change(rows.flatMap((row) => chosen.map((column): CellChange => ({ row, column, given }))));
  const clear = () =>
    mayEdit
      ? fill(
          null,
          selection.rowsOf().filter((row) => row < total),
        )
      : undefined;
  const onCopy = (event: ClipboardEvent) => {
    if (isOff) return;
    event.preventDefault();
    const rows = selection.rowsOf().filter((row) => row < total);
    if (rows.some((row) => !data.rows.has(row))) {
      notify({ text: t('tables.grid.notRead') });
      return;
    }
    const cells = rows.map((row) => chosen.map(({ key }) => cellText(t, data.rows.get(row)?.values[key] ?? null)));
    event.clipboardData.setData('text/plain', writeCells(cells));
    if (event.type === 'cut') clear();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (isOff || !mayEdit) return;
    event.preventDefault();
    const cells = readCells(event.clipboardData.getData('text/plain'));
    if (cells.length === 1 && cells[0]?.length === 1) {
      fill(cells[0][0] ?? null, selection.rowsOf());
      return;
    }
    const width = Math.max(0, ...cells.map(({ length }) => length));
    acts.change(
      cells.flatMap((row, down) =>
        row.flatMap((given, right): CellChange[] => {
          const column = columns[from.column + right];
          return column ? [{ row: from.row + down, column, given }] : [];
        }),
      ),
    );
    go(from);
    const lost = from.column + width - columns.length;
    if (lost > 0) notify({ text: t('tables.grid.lostColumns', { count: lost }) });
  };
  return { clear, events: { onCopy, onCut: onCopy, onPaste } };
}
