'use client';
import { cx, useWords } from '@signalbox/ui';
import { useFormFacts } from '../form-context.tsx';
import type { InsertValue } from './insert-values.ts';
import { exampleOf } from './sample.ts';

interface ValueOptionProps {
  id: string;
  value: InsertValue;
  /** The step, where its values begin. */
  heading?: string | null;
  isActive: boolean;
  onPick: () => void;
}

/** A value to choose: its title, its step, its id, and at the right what it was last time. */
export function ValueOption({ id, value, heading = null, isActive, onPick }: ValueOptionProps) {
  const t = useWords();
  const { sample } = useFormFacts();
  const last = exampleOf(value.path, sample);
  return (
    <>
      {heading !== null && (
        <p aria-hidden className="px-2.5 pt-2 pb-0.5 text-xs text-muted first:pt-1">
          {heading}
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field, which keeps the focus */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={isActive}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPick}
        className={cx(
          'grid min-h-9 cursor-pointer grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 rounded-sm px-2.5 py-1.5 text-sm',
          isActive ? 'bg-accent-soft outline-2 -outline-offset-2 outline-transparent' : 'hover:bg-hover',
        )}
      >
        <span className="min-w-0 truncate">
          <b className="font-title">{value.title}</b> <span className="text-muted">{value.from}</span>
        </span>
        <span className="max-w-40 truncate text-right num">{last === null ? <span className="text-muted">{value.type}</span> : last}</span>
        <span className="col-span-2 font-mono text-xs break-all text-muted">{value.path}</span>
        {last !== null && <span className="sr-only">{t('form.values.last', { type: value.type })}</span>}
      </div>
    </>
  );
}
