'use client';
import { Button, cx } from '@signalbox/ui';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';

interface SidePaneProps {
  label: string;
  title: string;
  /** A line under the title. */
  facts?: ReactNode;
  /** What is shown; null while it is read. It takes the focus when it comes. */
  shownId: string | null;
  closeLabel: string;
  onClose: () => void;
  className?: string;
  children: ReactNode;
}

/** What is chosen in a list, beside the list; Escape closes it. */
export function SidePane({ label, title, facts, shownId, closeLabel, onClose, className, children }: SidePaneProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shownId !== null) heading.current?.focus({ preventScroll: true });
  }, [shownId]);
  return (
    <aside
      aria-label={label}
      className={cx('flex w-[404px] shrink-0 flex-col overflow-auto border-t border-l border-line bg-surface', className)}
      onKeyDown={(event) => (event.key === 'Escape' ? onClose() : undefined)}
    >
      <div className="sticky top-0 z-10 flex items-start gap-3 bg-surface px-5.5 pt-4 pb-3">
        <div className="min-w-0 grow">
          <h2 ref={heading} tabIndex={-1} className="text-lg outline-none [overflow-wrap:anywhere]">
            {title}
          </h2>
          {facts}
        </div>
        <Button small look="quiet" aria-label={closeLabel} onClick={onClose} className="w-control-sm px-0!">
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <div className="grow px-5.5 pb-5">{children}</div>
    </aside>
  );
}
