'use client';
import type { TableDetail } from '@signalbox/contract';
import type { TableColumn } from '@signalbox/domain';
import { useWords } from '@signalbox/ui';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { columnWidth } from './measures.ts';
import type { GridQuery } from './use-rows.ts';

interface ColumnHeadProps {
  column: TableColumn;
  at: number;
  table: TableDetail;
  query: GridQuery;
  onSort: (column: TableColumn) => void;
}
/** The title of a column; a press sorts by it, one way, the other, and not at all. */
export function ColumnHead({ column, at, table, query, onSort }: ColumnHeadProps) {
  const t = useWords();
  const way = query.sort === column.key ? (query.order ?? 'up') : null;
  const Arrow = way === 'down' ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-colindex={at + 2}
      aria-sort={way === null ? 'none' : way === 'up' ? 'ascending' : 'descending'}
      className="block shrink-0 border-r border-line bg-sunken p-0 font-label"
      style={{ width: columnWidth }}
    >
      <button
        type="button"
        title={`${column.title}, ${t(`tables.type.${column.type}`)}`}
        onClick={() => onSort(column)}
        className="flex size-full items-center gap-1.5 px-2 text-left hover:bg-hover"
      >
        <span className="min-w-0 truncate">{column.title}</span>
        {table.keyColumn === column.key ? <span className="shrink-0 text-xs text-muted">{t('tables.grid.key')}</span> : null}
        {way === null ? null : <Arrow size={14} aria-hidden className="shrink-0" />}
      </button>
    </th>
  );
}
