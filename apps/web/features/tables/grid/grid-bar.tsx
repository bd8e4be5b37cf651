'use client';
import { Button, StateShape, useWords } from '@signalbox/ui';
import { Trash2, Undo2 } from 'lucide-react';
import type { GridActs } from './use-grid.ts';
import type { Writer } from './use-writer.ts';

interface GridBarProps {
  total: number | null;
  acts: GridActs;
  writer: Writer;
  mayEdit: boolean;
  /** What is wrong with the chosen cell. */
  problem: string | null;
  chosenRows: readonly number[];
  onReload: () => void;
}

/** Above the grid: how many rows, what can be done with the chosen ones, and whether everything is saved. */
export function GridBar({ total, acts, writer: { state, forget }, mayEdit, problem, chosenRows, onReload }: GridBarProps) {
  const t = useWords();
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-7 py-1.5 phone:min-h-24 phone:px-4">
      <p className="num text-sm text-muted">{total === null ? '' : t('tables.rows', { count: total })}</p>
      {mayEdit ? (
        <>
          <Button small disabled={!acts.canUndo} onClick={acts.undo}>
            <Undo2 size={16} strokeWidth={1.8} aria-hidden />
            {t('ui.undo')}
          </Button>
          <Button small disabled={chosenRows.length === 0} onClick={() => acts.remove(chosenRows)}>
            <Trash2 size={16} strokeWidth={1.8} aria-hidden />
            {t('tables.grid.remove', { count: chosenRows.length })}
          </Button>
        </>
      ) : null}
      <p role="status" className="ml-auto flex min-w-0 flex-wrap items-center gap-2 text-sm">
        {problem ? (
          <span className="text-bad">{problem}</span>
        ) : state.kind === 'failed' || state.kind === 'refused' ? (
          <>
            <StateShape shape={state.kind === 'failed' ? 'warning' : 'cross'} tone={state.kind === 'failed' ? 'wait' : 'bad'} />
            <span className={state.kind === 'failed' ? 'text-wait' : 'text-bad'}>
              {state.kind === 'failed' ? t('tables.grid.failed', { why: state.message }) : state.message}
            </span>
          </>
        ) : mayEdit ? (
          <span className="text-muted">{t(state.kind === 'saving' ? 'tables.grid.saving' : 'tables.grid.saved')}</span>
        ) : null}
      </p>
      {state.kind === 'failed' ? (
        <Button small onClick={state.again}>
          {t('tables.grid.again')}
        </Button>
      ) : null}
      {state.kind === 'refused' ? (
        <Button
          small
          onClick={() => {
            forget();
            onReload();
          }}
        >
          {t(state.isConflict ? 'tables.grid.theirs' : 'tables.grid.seen')}
        </Button>
      ) : null}
    </div>
  );
}
