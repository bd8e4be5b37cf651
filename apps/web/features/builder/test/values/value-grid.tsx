'use client';
import { Button, cx, notify, Segments, useWords } from '@signalbox/ui';
import { useRef, useState } from 'react';
import { lineKeys } from './line-keys.ts';
import { ValueLine } from './value-line.tsx';
import { copyText, fewRows, isOpen, readPath, tableRows, treeRows, type ValueRow } from './value-rows.ts';

export type GridView = 'table' | 'tree';
interface ValueGridProps {
  title: string;
  value: unknown;
  /** How expressions name the step; null = nothing reads it. */
  root: string | null;
  /** What the values at the top are called. */
  nameOf: (name: string) => string;
  view: GridView;
  onView: (view: GridView) => void;
}
const columns = ['name', 'value', 'kind'] as const;

/** What a step read or gave, as a table or a tree. Arrows go from line to line, C copies the value, Shift C its path. */
export function ValueGrid({ title, value, root, nameOf, view, onView }: ValueGridProps) {
  const t = useWords();
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const [at, setAt] = useState(0);
  const grid = useRef<HTMLTableElement>(null);
  const rows = view === 'tree' ? treeRows(value, toggled) : tableRows(value);
  const shown = all ? rows : rows.slice(0, fewRows);
  const current = Math.min(at, shown.length - 1);
  const toggle = ({ path }: ValueRow) =>
    setToggled((before) => (before.has(path) ? new Set([...before].filter((one) => one !== path)) : new Set([...before, path])));
  const copy = async (text: string, words: 'testing.values.copied' | 'testing.values.pathCopied') => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    notify({ text: t(isCopied ? words : 'testing.values.notCopied') });
  };
  const go = (to: number) => {
    const next = Math.max(0, Math.min(shown.length - 1, to));
    setAt(next);
    grid.current?.querySelectorAll<HTMLElement>('[data-line]')[next]?.focus();
  };
  const actsOf = (row: ValueRow) => ({
    copy: () => void copy(copyText(row.value), 'testing.values.copied'),
    copyPath: root === null ? null : () => void copy(readPath(root, row.names), 'testing.values.pathCopied'),
    toggle: row.size !== null && view === 'tree' ? () => toggle(row) : null,
  });
  return (
    <section className="min-w-0 px-3.5 pb-2">
      <div className="sticky top-0 z-10 flex h-10 items-center justify-between gap-2 bg-surface">
        <h3 className="text-sm font-title">{title}</h3>
        <Segments
          label={t('testing.values.view', { title })}
          value={view}
          options={[
            { value: 'table', label: t('testing.values.table') },
            { value: 'tree', label: t('testing.values.tree') },
          ]}
          onChange={(next) => onView(next === 'tree' ? 'tree' : 'table')}
        />
      </div>
      {rows.length === 0 ? (
        <p className="py-1 text-sm text-muted">{t('testing.values.nothing')}</p>
      ) : (
        <table ref={grid} aria-label={title} className="w-full table-fixed border-collapse text-sm">
          <thead className={cx(view === 'tree' && 'sr-only')}>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={cx(
                    'py-1 pr-2 text-left text-xs font-normal text-muted',
                    column === 'kind' && 'w-20 text-right',
                    column === 'name' && 'w-2/5',
                  )}
                >
                  {t(`testing.values.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <ValueLine
                key={row.path}
                row={row}
                words={
                  view === 'tree'
                    ? wordOf(row.names, nameOf)
                    : row.names.map((_, depth) => wordOf(row.names.slice(0, depth + 1), nameOf)).join(' · ')
                }
                view={view}
                open={isOpen(row, toggled)}
                acts={actsOf(row)}
                current={index === current}
                onFocus={() => setAt(index)}
                onKey={lineKeys({ acts: actsOf(row), open: isOpen(row, toggled), at: index, last: shown.length - 1, go })}
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown.length && (
        <Button small look="quiet" onClick={() => setAll(true)}>
          {t('testing.values.showAll', { count: rows.length })}
        </Button>
      )}
    </section>
  );
}

/** Settings and outputs have titles; what is inside them has names of its own. */
const wordOf = (names: readonly string[], nameOf: (name: string) => string): string => {
  const name = names.at(-1) ?? '';
  return names.length === 1 ? nameOf(name) : name;
};
