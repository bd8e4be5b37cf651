import type { ReactNode } from 'react';
import { cx } from './cx.ts';

/** A key or a chord, "Ctrl K". */
export function Kbd({ children, onFrame = false, className }: { children: ReactNode; onFrame?: boolean; className?: string }) {
  return (
    <kbd
      className={cx(
        'inline-block min-w-5 rounded-xs border border-b-2 px-1 text-center font-sans text-xs whitespace-nowrap',
        onFrame ? 'border-frame-line text-frame-muted' : 'border-line bg-surface text-muted',
        className,
      )}
    >
      {children}
    </kbd>
  );
}
