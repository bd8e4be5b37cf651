'use client';
import type { Version } from '@signalbox/contract';
import { useWords } from '@signalbox/ui';
import { useMovePreview } from '../../versions/waiting-queries.ts';
import { useBuilder } from '../builder-context.tsx';

export type OpenRunsChoice = 'finish' | 'move';
interface OpenRunsProps {
  version: Version;
  next: number | null;
  value: OpenRunsChoice;
  onChange: (choice: OpenRunsChoice) => void;
  /** The server can be asked who could move. */
  canLook: boolean;
}

/** Runs that are under way finish on the version they go by, or move with it where they can. */
export function OpenRuns({ version, next, value, onChange, canLook }: OpenRunsProps) {
  const t = useWords();
  const { workflow } = useBuilder();
  const preview = useMovePreview(workflow.id, canLook ? version.id : null, 'draft');
  const can = preview.data?.moved ?? 0;
  const left = preview.data?.left ?? [];
  const reasons = left.map(({ count, reason }) => t('states.publish.stays', { count, reason })).join(' ');
  const options = [
    {
      value: 'finish',
      label: t('states.publish.finish', { number: version.number }),
      help: next === null ? '' : t('states.publish.finishHelp', { number: next }),
    },
    {
      value: 'move',
      label: preview.data ? t('states.publish.move', { count: can }) : t('states.publish.moveUnknown'),
      help: preview.data ? reasons : preview.isError ? t('states.publish.moveUnread') : t('states.publish.moveLooking'),
    },
  ] as const;
  return (
    <fieldset className="grid gap-2 text-sm">
      <legend className="pb-1 font-label">{t('states.publish.openRuns', { count: version.openRuns, number: version.number })}</legend>
      {options.map((option) => (
        <label key={option.value} className="flex items-start gap-2.5">
          <input
            type="radio"
            name="open-runs"
            className="mt-0.5 size-4 shrink-0 accent-accent"
            checked={value === option.value}
            disabled={option.value === 'move' && can === 0}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label} {option.help && <span className="text-muted">{option.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
