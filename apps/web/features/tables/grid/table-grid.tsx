'use client';
import type { TableDetail } from '@signalbox/contract';
import { type CellValue, type TableColumn, tableLimits } from '@signalbox/domain';
import { cx, ErrorState, useWords } from '@signalbox/ui';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { CellEditor } from './cell-editor.tsx';
import { cellText } from './cell-text.ts';
import { ColumnHead } from './column-head.tsx';
import { GridBar } from './grid-bar.tsx';
import { columnWidth, numberWidth, rowHeight } from './measures.ts';
import { useClip } from './use-clip.ts';
import { useGrid } from './use-grid.ts';
import { type GridQuery, useRows } from './use-rows.ts';
import { type Place, useSelection } from './use-selection.ts';
import { useWriter } from './use-writer.ts';
import { wayOf } from './way-of.ts';

const beyond = 12;
/** While it is looked at, what others do appears after so long. */
const againMs = 15_000;

interface TableGridProps {
  table: TableDetail;
  query: GridQuery;
  mayEdit: boolean;
  onSort: (column: TableColumn) => void;
}

/** The rows of a table as a spreadsheet has them: only those in view are drawn and read. */
export default function TableGrid({ table, query, mayEdit, onSort }: TableGridProps) {
  const t = useWords();
  const data = useRows(table.id, query);
  const writer = useWriter(table.id);
  const acts = useGrid(data, writer);
  const { columns } = table;
  const total = data.total ?? 0;
  const hasBlank = mayEdit && columns.length > 0 && total < tableLimits.rows && data.total !== null;
  const shown = total + (hasBlank ? 1 : 0);
  const selection = useSelection({ rows: shown, columns: columns.length });
  const { active, go } = selection;
  const [editing, setEditing] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const { want, reload } = data;
  const first = Math.max(0, Math.floor(view.top / rowHeight) - beyond);
  const last = Math.min(shown, Math.ceil((view.top + view.height) / rowHeight) + beyond);
  useEffect(() => want(first, Math.max(first, last - 1)), [want, first, last]);
  useLayoutEffect(() => {
    const around = box.current;
    if (!around) return;
    const measure = () => setView((before) => ({ ...before, height: around.clientHeight }));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(around);
    return () => watcher.disconnect();
  }, []);
  const isQuiet = editing === null && writer.state.kind === 'saved';
  useEffect(() => {
    if (!isQuiet) return;
    const again = () => (document.visibilityState === 'visible' ? reload() : undefined);
    const timer = setInterval(again, againMs);
    window.addEventListener('focus', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', again);
    };
  }, [isQuiet, reload]);

  const valueAt = (row: number, column: TableColumn): CellValue => data.rows.get(row)?.values[column.key] ?? null;
  const wrongAt = (row: number, column: TableColumn): string | undefined => acts.wrong.get(`${data.rows.get(row)?.id ?? ''} ${column.key}`);
  const show = (row: number, column: number) => {
    const around = box.current;
    if (!around) return;
    const [top, left] = [row * rowHeight, column * columnWidth];
    const [height, width] = [around.clientHeight - 2 * rowHeight, around.clientWidth - numberWidth - columnWidth];
    if (top < around.scrollTop) around.scrollTop = top;
    else if (top > around.scrollTop + height) around.scrollTop = top - height;
    if (left < around.scrollLeft) around.scrollLeft = left;
    else if (left > around.scrollLeft + width) around.scrollLeft = left - width;
  };
  const move = (down: number, right: number, extend = false) => {
    const next = {
      // What was typed into the last line has made one more.
      row: Math.max(0, Math.min(active.row + down, active.row >= total ? shown : shown - 1)),
      column: Math.max(0, Math.min(active.column + right, columns.length - 1)),
    };
    go(next, extend);
    show(next.row, next.column);
  };
  const edit = (text?: string) => {
    const column = columns[active.column];
    if (!mayEdit || !column || (active.row < total && !data.rows.has(active.row))) return;
    setEditing(text ?? wrongAt(active.row, column) ?? cellText(t, valueAt(active.row, column)));
  };
  const close = (text: string | null, down: number, right: number) => {
    const column = columns[active.column];
    if (text !== null && column) acts.change([{ row: active.row, column, given: text }]);
    setEditing(null);
    grid.current?.focus({ preventScroll: true });
    move(down, right);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || event.nativeEvent.isComposing) return;
    const command = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 2);
    const way = wayOf(event, page);
    const isLastCell = active.column === columns.length - 1 && !event.shiftKey;
    const isFirstCell = active.column === 0 && event.shiftKey;
    if (way) move(way[0], way[1], event.shiftKey);
    // At the edge the way goes on behind the grid.
    else if (event.key === 'Tab' && !isLastCell && !isFirstCell) move(0, event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter' || event.key === 'F2') edit();
    else if (event.key === 'Delete' || event.key === 'Backspace') clip.clear();
    else if (command && event.key.toLowerCase() === 'z' && !event.shiftKey && mayEdit) acts.undo();
    else if (event.key.length === 1 && !command && !event.altKey) edit(event.key);
    else return;
    event.preventDefault();
  };
  const clip = useClip({ table, data, acts, selection, isOff: editing !== null, mayEdit });

  const chosen = columns[active.column];
  const problem =
    chosen && wrongAt(active.row, chosen) !== undefined ? t(`tables.grid.wrong.${chosen.type}`, { choices: chosen.choices }) : null;
  const cellId = (row: number, column: number) => `cell-${row}-${column}`;
  const width = numberWidth + columns.length * columnWidth;
  return (
    <div className="flex min-h-0 grow flex-col border-t border-line bg-surface">
      <GridBar
        {...{ total: data.total, acts, writer, mayEdit, problem }}
        chosenRows={selection.rowsOf().filter((row) => row < total)}
        onReload={reload}
      />
      {data.error && data.total === null ? (
        <ErrorState title={t('tables.one.unread')} {...describeError(t, data.error)} onRetry={() => want(first, last)} />
      ) : (
        <div
          ref={box}
          onScroll={({ currentTarget }) => setView((before) => ({ ...before, top: currentTarget.scrollTop }))}
          className="relative min-h-0 grow overflow-auto phone:h-[60vh] phone:flex-none"
        >
          <table
            ref={grid}
            {...gridRole({ mayEdit, active: active.row >= first && active.row < last ? cellId(active.row, active.column) : undefined })}
            aria-label={table.name}
            aria-rowcount={shown + 1}
            aria-colcount={columns.length + 1}
            tabIndex={0}
            onKeyDown={onKeyDown}
            {...clip.events}
            onMouseDown={(event) => {
              const place = placeOf(event.target);
              if (!place || event.target instanceof HTMLInputElement) return;
              event.preventDefault();
              grid.current?.focus({ preventScroll: true });
              go(place, event.shiftKey);
            }}
            onMouseMove={(event) => {
              const place = event.buttons === 1 && editing === null ? placeOf(event.target) : null;
              if (place) go(place, true);
            }}
            onDoubleClick={(event) => (placeOf(event.target) ? edit() : undefined)}
            className="block outline-none focus-visible:ring-2 focus-visible:ring-accent focus-visible:ring-inset"
            style={{ width, minWidth: '100%' }}
          >
            <thead className="sticky top-0 z-20 block">
              <tr aria-rowindex={1} className="flex border-b border-line bg-sunken text-sm" style={{ height: rowHeight }}>
                <th
                  scope="col"
                  aria-colindex={1}
                  className="sticky left-0 z-10 shrink-0 bg-sunken px-2 py-2 text-right font-normal text-muted"
                  style={{ width: numberWidth }}
                >
                  {t('tables.grid.row')}
                </th>
                {columns.map((column, at) => (
                  <ColumnHead key={column.key} {...{ column, at, table, query, onSort }} />
                ))}
              </tr>
            </thead>
            <tbody className="relative block" style={{ height: shown * rowHeight }}>
              {Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index).map((row) => (
                <tr
                  key={row}
                  aria-rowindex={row + 2}
                  className="absolute flex w-full border-b border-line"
                  style={{ top: row * rowHeight, height: rowHeight }}
                >
                  <th
                    scope="row"
                    aria-colindex={1}
                    className="num sticky left-0 z-10 shrink-0 bg-sunken px-2 py-2 text-right text-sm font-normal text-muted"
                    style={{ width: numberWidth }}
                  >
                    {row < total ? row + 1 : '+'}
                  </th>
                  {columns.map((column, at) => {
                    const isActive = row === active.row && at === active.column;
                    const wrong = wrongAt(row, column);
                    const isChosen = selection.has({ row, column: at });
                    return (
                      <td
                        key={column.key}
                        id={cellId(row, at)}
                        data-place={`${row} ${at}`}
                        aria-colindex={at + 2}
                        {...cellRole({ isChosen, isWrong: wrong !== undefined })}
                        className={cx(
                          'relative block shrink-0 truncate border-r border-line px-2 py-2 text-sm',
                          column.type === 'number' && 'num text-right',
                          isChosen && 'bg-hover',
                          wrong !== undefined && 'text-bad',
                          isActive && 'outline-2 -outline-offset-2 outline-accent',
                        )}
                        style={{ width: columnWidth }}
                      >
                        {isActive && editing !== null ? (
                          <CellEditor column={column} text={editing} onClose={close} />
                        ) : (
                          (wrong ?? (row < total && !data.rows.has(row) ? '…' : cellText(t, valueAt(row, column))))
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

/** A table whose cells are gone through and typed into is a grid, as the ARIA practices have it. */
const gridRole = ({ mayEdit, active }: { mayEdit: boolean; active: string | undefined }) =>
  ({ role: 'grid', 'aria-multiselectable': true, 'aria-readonly': !mayEdit, 'aria-activedescendant': active }) as const;
const cellRole = ({ isChosen, isWrong }: { isChosen: boolean; isWrong: boolean }) =>
  ({ role: 'gridcell', 'aria-selected': isChosen, 'aria-invalid': isWrong }) as const;

/** The cell that was pressed. */
function placeOf(target: EventTarget): Place | null {
  const place = target instanceof Element ? target.closest<HTMLElement>('td[data-place]')?.dataset.place : undefined;
  const [row, column] = (place ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
