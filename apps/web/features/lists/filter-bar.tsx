'use client';
import { Button, useWords } from '@signalbox/ui';
import type { ReactNode } from 'react';

/** One row of filters, with Clear as soon as one is set. */
export function FilterBar({ children, onClear }: { children: ReactNode; onClear: (() => void) | null }) {
  const t = useWords();
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2 px-7 pb-3.5 phone:px-4 small:[&>search]:w-56 phone:[&>search]:w-full">
      {children}
      {onClear ? (
        <Button small look="quiet" onClick={onClear}>
          {t('lists.clear')}
        </Button>
      ) : null}
    </div>
  );
}
