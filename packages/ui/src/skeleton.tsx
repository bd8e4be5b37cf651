'use client';
import { cx } from './cx.ts';
import { useWords } from './words/reader-context.tsx';

/** A still grey bar of the size of what comes. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cx('block h-4 rounded-xs bg-sunken', className)} />;
}

/** Rows of the real height; the wait is read aloud once. */
export function SkeletonRows({ rows = 6, label }: { rows?: number; label?: string }) {
  const t = useWords();
  return (
    <div role="status" aria-label={label ?? t('ui.loading')} className="delayed">
      {Array.from({ length: rows }, (_, index) => `row-${index + 1}`).map((key) => (
        <div key={key} className="flex h-row items-center gap-6 border-b border-line px-7 phone:px-4">
          <Skeleton className="h-6 w-22" />
          <Skeleton className="w-48" />
          <Skeleton className="w-full max-w-72 phone:hidden" />
        </div>
      ))}
    </div>
  );
}
