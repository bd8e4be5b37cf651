'use client';
import { useWords } from '@signalbox/ui';
import { useFormFacts } from '../form-context.tsx';
import type { InsertValue } from './insert-values.ts';
import { ListOption } from './list-option.tsx';
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
    <ListOption
      {...{ id, heading, isActive, onPick }}
      isSelected={isActive}
      className="grid min-h-9 grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 px-2.5 py-1.5"
    >
      <span className="min-w-0 truncate">
        <b className="font-title">{value.title}</b> <span className="text-muted">{value.from}</span>
      </span>
      <span className="max-w-40 truncate text-right num">{last === null ? <span className="text-muted">{value.type}</span> : last}</span>
      <span className="col-span-2 font-mono text-xs break-all text-muted">{value.path}</span>
      {last !== null && <span className="sr-only">{t('form.values.last', { type: value.type })}</span>}
    </ListOption>
  );
}
