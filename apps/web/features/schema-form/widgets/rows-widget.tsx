'use client';
import { Button, IconButton, useWords } from '@signalbox/ui';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormFacts } from '../form-context.tsx';

export type Row = Record<string, unknown>;
/** What a row is called. */
type RowKind = 'case' | 'condition' | 'field' | 'key' | 'line' | 'question' | 'rule' | 'value' | 'way' | 'window';
export interface RowsProps {
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  /** A new row. */
  blank: () => Row;
  kind: RowKind;
  ordered?: boolean;
  children: (row: Row, index: number, put: (change: Row) => void) => ReactNode;
}

/** A list of small forms: add, remove and, where the order means something, move. */
export function Rows({ rows, onChange, blank, kind, ordered = false, children }: RowsProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const swap = (a: number, b: number) => {
    const next = [...rows];
    const [one, two] = [next[a], next[b]];
    if (!one || !two) return;
    next[a] = two;
    next[b] = one;
    onChange(next);
  };
  return (
    <div className="grid gap-2">
      {[...rows.entries()].map(([index, row]) => (
        <div key={index} className="grid gap-2 rounded-md border border-line p-2.5">
          {children(row, index, (change) => onChange(rows.map((one, at) => (at === index ? { ...one, ...change } : one))))}
          {!readOnly && (
            <div className="-mb-1 flex items-center gap-1">
              <span className="grow text-xs text-muted">{t('form.row.name', { kind, number: index + 1 })}</span>
              {ordered && (
                <IconButton
                  label={t('form.row.up', { kind, number: index + 1 })}
                  disabled={index === 0}
                  onClick={() => swap(index, index - 1)}
                >
                  <ArrowUp size={16} />
                </IconButton>
              )}
              {ordered && (
                <IconButton
                  label={t('form.row.down', { kind, number: index + 1 })}
                  disabled={index === rows.length - 1}
                  onClick={() => swap(index, index + 1)}
                >
                  <ArrowDown size={16} />
                </IconButton>
              )}
              <IconButton
                label={t('form.row.remove', { kind, number: index + 1 })}
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                <Trash2 size={16} />
              </IconButton>
            </div>
          )}
        </div>
      ))}
      {!readOnly && (
        <Button small className="justify-self-start" onClick={() => onChange([...rows, blank()])}>
          <Plus size={16} aria-hidden />
          {t('form.row.add', { kind })}
        </Button>
      )}
    </div>
  );
}

export const asRows = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === 'object' && row !== null) : [];
