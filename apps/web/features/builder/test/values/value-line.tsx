'use client';
import { cx, useFormat, useWords } from '@signalbox/ui';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { LineActs } from './line-keys.ts';
import type { ValueRow } from './value-rows.ts';

interface ValueLineProps {
  row: ValueRow;
  words: string;
  view: 'table' | 'tree';
  open: boolean;
  acts: LineActs;
  /** The one that Tab comes to. */
  current: boolean;
  onFocus: () => void;
  onKey: (event: KeyboardEvent) => void;
}

/** One value with its name and kind; under the pointer or the focus it can be copied. */
export function ValueLine({ row, words, view, open, acts, current, onFocus, onKey }: ValueLineProps) {
  const t = useWords();
  const f = useFormat();
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <tr className={cx('group hover:bg-hover focus-within:bg-hover', view === 'table' && 'border-t border-line')}>
      <th scope="row" className="py-0.5 pr-2 text-left align-top font-normal text-muted">
        <button
          type="button"
          data-line
          tabIndex={current ? 0 : -1}
          aria-expanded={acts.toggle ? open : undefined}
          onFocus={onFocus}
          onKeyDown={onKey}
          onClick={acts.toggle ?? acts.copy}
          title={acts.toggle ? undefined : t('testing.values.copyValue')}
          className="flex min-h-6 w-full items-start gap-1 rounded-xs text-left [overflow-wrap:anywhere]"
          style={view === 'tree' ? { paddingLeft: `${row.depth * 16}px` } : undefined}
        >
          {view === 'tree' &&
            (acts.toggle ? <Chevron size={16} aria-hidden className="mt-0.5 shrink-0" /> : <span className="w-4 shrink-0" />)}
          {words}
        </button>
      </th>
      <td className="py-0.5 pr-2 align-top font-label [overflow-wrap:anywhere]">
        <span className="line-clamp-4 min-h-6 whitespace-pre-line">
          {row.size === null ? (
            plain(t, f.number, row.value)
          ) : (
            <span className="font-normal text-muted">{t('testing.values.size', { count: row.size })}</span>
          )}
        </span>
      </td>
      <td className="py-0.5 text-right align-top text-muted">
        <span className={cx('group-focus-within:hidden group-hover:hidden', view === 'tree' && 'sr-only')}>
          {t(`testing.values.kind.${row.kind}`)}
        </span>
        <span className="hidden justify-end gap-1 group-focus-within:flex group-hover:flex">
          <CopyButton words={t('testing.values.copy')} onClick={acts.copy} />
          {acts.copyPath && <CopyButton words={t('testing.values.copyPath')} onClick={acts.copyPath} />}
        </span>
      </td>
    </tr>
  );
}

const CopyButton = ({ words, onClick }: { words: string; onClick: () => void }) => (
  <button
    type="button"
    tabIndex={-1}
    onClick={onClick}
    className="h-6 rounded-sm px-1 text-xs text-accent-text underline underline-offset-2 hover:bg-accent-soft"
  >
    {words}
  </button>
);

type Say = ReturnType<typeof useWords>;
function plain(t: Say, number: (value: number) => string, value: unknown): string {
  if (value === null || value === undefined || value === '') return t('testing.values.empty');
  if (typeof value === 'boolean') return t(value ? 'testing.values.yes' : 'testing.values.no');
  return typeof value === 'number' ? number(value) : String(value);
}
