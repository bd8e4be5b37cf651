'use client';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { useWords } from './words/reader-context.tsx';

export interface PagerProps {
  /** What is shown: "1 to 50, newest first". */
  children: ReactNode;
  onNewer?: (() => void) | undefined;
  onOlder?: (() => void) | undefined;
}

/** Newer and older, never page numbers: new things arrive while people read. */
export function Pager({ children, onNewer, onOlder }: PagerProps) {
  const t = useWords();
  return (
    <nav
      aria-label={t('ui.pages')}
      className="flex shrink-0 flex-wrap items-center gap-3 border-t border-line bg-surface px-7 py-2.5 phone:px-4"
    >
      <p className="grow text-sm text-muted">{children}</p>
      {onNewer || onOlder ? (
        <div className="flex gap-2">
          <Button small disabled={!onNewer} onClick={onNewer}>
            <ChevronLeft size={16} aria-hidden="true" />
            {t('ui.newer')}
          </Button>
          <Button small disabled={!onOlder} onClick={onOlder}>
            {t('ui.older')}
            <ChevronRight size={16} aria-hidden="true" />
          </Button>
        </div>
      ) : null}
    </nav>
  );
}
