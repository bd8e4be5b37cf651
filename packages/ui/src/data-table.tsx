'use client';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { useIsPhone } from './use-is-phone.ts';

export interface Column<Row> {
  id: string;
  head: string;
  /** The head is only read aloud (a column of controls). */
  headHidden?: boolean;
  cell: (row: Row) => ReactNode;
  /** Numbers and times stand right, in figures of one width. */
  right?: boolean;
  /** `w-32`, or `small:hidden` for what narrow windows can miss. */
  className?: string;
}
export interface DataTableProps<Row> {
  /** Read aloud: what the table lists. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The three lines of a row on a phone. */
  phoneItem: (row: Row) => ReactNode;
  selectedKey?: string | undefined;
}

/** Rows of things. The link with `rowLinkClass` covers its whole row; other controls in a row need `aboveRowLink`. */
export function DataTable<Row>({ label, columns, rows, keyOf, phoneItem, selectedKey }: DataTableProps<Row>) {
  const isPhone = useIsPhone();
  if (isPhone)
    return (
      <ul aria-label={label} className="bg-surface">
        {rows.map((row) => (
          <li key={keyOf(row)} className="relative grid gap-1.5 border-b border-line px-4 py-3 active:bg-hover">
            {phoneItem(row)}
          </li>
        ))}
      </ul>
    );
  return (
    <table aria-label={label} className="w-full border-separate border-spacing-0 bg-surface text-left">
      <thead>
        <tr>
          {columns.map(({ id, head, headHidden, right, className }) => (
            <th
              key={id}
              scope="col"
              className={cx(
                'sticky top-0 z-20 h-10 border-b border-line bg-surface px-3 text-sm font-label text-muted first:pl-7 last:pr-7',
                right && 'text-right',
                className,
              )}
            >
              {headHidden ? <span className="sr-only">{head}</span> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const isSelected = selectedKey !== undefined && keyOf(row) === selectedKey;
          return (
            <tr
              key={keyOf(row)}
              className={cx('group relative', isSelected ? 'bg-accent-soft shadow-[inset_4px_0_0_var(--sb-accent)]' : 'hover:bg-hover')}
            >
              {columns.map(({ id, cell, right, className }) => (
                <td
                  key={id}
                  className={cx(
                    'h-row border-b border-line px-3 py-1.5 first:pl-7 last:pr-7',
                    right && 'text-right num whitespace-nowrap',
                    className,
                  )}
                >
                  {cell(row)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** For the link with the row's name: its hit area is the whole row. */
export const rowLinkClass =
  'font-label text-ink no-underline after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus';
/** For other controls of a row, so that the row's link does not cover them. */
export const aboveRowLink = 'relative z-10';
