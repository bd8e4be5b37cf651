'use client';
import { cx, StateShape, useWords } from '@signalbox/ui';
import { useBuilder } from '../builder-context.tsx';

/** How much the compiler minds, in sight wherever the list of it is closed; a press opens that. */
export function ProblemsButton({ onClick }: { onClick: () => void }) {
  const t = useWords();
  const { issues } = useBuilder();
  if (issues.length === 0) return null;
  const hasErrors = issues.some((issue) => issue.severity === 'error');
  const label = t('builder.bar.problems', { count: issues.length });
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className={cx(
        'num flex h-control-sm shrink-0 items-center gap-1.5 rounded-md px-2 text-sm font-label hover:bg-hover',
        hasErrors ? 'text-bad' : 'text-wait',
      )}
    >
      <StateShape shape={hasErrors ? 'cross' : 'warning'} tone={hasErrors ? 'bad' : 'wait'} />
      {issues.length}
    </button>
  );
}
