import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

export interface PagerProps {
  /** What is shown: "1 to 50, newest first". */
  children: ReactNode;
  onNewer?: (() => void) | undefined;
  onOlder?: (() => void) | undefined;
}

/** Newer and older, never page numbers: new things arrive while people read. */
export function Pager({ children, onNewer, onOlder }: PagerProps) {
  return (
    <nav aria-label="Pages" className="flex shrink-0 flex-wrap items-center gap-3 border-t border-line bg-surface px-7 py-2.5 phone:px-4">
      <p className="grow text-sm text-muted">{children}</p>
      {onNewer || onOlder ? (
        <div className="flex gap-2">
          <Button small disabled={!onNewer} onClick={onNewer}>
            <ChevronLeft size={16} aria-hidden="true" />
            Newer
          </Button>
          <Button small disabled={!onOlder} onClick={onOlder}>
            Older
            <ChevronRight size={16} aria-hidden="true" />
          </Button>
        </div>
      ) : null}
    </nav>
  );
}
