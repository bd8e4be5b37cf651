'use client';
import { Button, IconButton } from '@signalbox/ui';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormFacts } from '../form-context.tsx';

export type Row = Record<string, unknown>;
export interface RowsProps {
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  /** A new row. */
  blank: () => Row;
  word: string;
  ordered?: boolean;
  children: (row: Row, index: number, put: (change: Row) => void) => ReactNode;
}

/** A list of small forms: add, remove and, where the order means something, move. */
export function Rows({ rows, onChange, blank, word, ordered = false, children }: RowsProps) {
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
              <span className="grow text-xs text-muted">{`${word} ${index + 1}`}</span>
              {ordered && (
                <IconButton
                  label={`Move ${word.toLowerCase()} ${index + 1} up`}
                  disabled={index === 0}
                  onClick={() => swap(index, index - 1)}
                >
                  <ArrowUp size={16} />
                </IconButton>
              )}
              {ordered && (
                <IconButton
                  label={`Move ${word.toLowerCase()} ${index + 1} down`}
                  disabled={index === rows.length - 1}
                  onClick={() => swap(index, index + 1)}
                >
                  <ArrowDown size={16} />
                </IconButton>
              )}
              <IconButton
                label={`Remove ${word.toLowerCase()} ${index + 1}`}
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
          {`Add ${word.toLowerCase()}`}
        </Button>
      )}
    </div>
  );
}

export const asRows = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === 'object' && row !== null) : [];
