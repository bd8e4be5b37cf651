'use client';
import type { ConditionText } from '@signalbox/flow';
import { useWords } from '@signalbox/ui';

/** A part that rows cannot say, and why. */
export function KeptText({ text: { text, why, name = '' } }: { text: ConditionText }) {
  const t = useWords();
  return (
    <div className="grid min-w-0 flex-1 gap-1">
      <p className="rounded-md bg-sunken px-2 py-1.5 font-mono text-xs break-words [overflow-wrap:anywhere]">{text}</p>
      <p className="text-xs text-muted">{t('conditions.kept.note', { why: t(`conditions.kept.${why}`, { name }) })}</p>
    </div>
  );
}
