'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { cx } from './cx.ts';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  help?: ReactNode;
  children?: ReactNode;
  /** Buttons, the safest first. */
  actions?: ReactNode;
  /** Where the focus starts; give it the safest control. */
  initialFocus?: RefObject<HTMLElement | null>;
  className?: string;
}

/** What a dialog is made of; its code comes when the first one opens. */
export default function DialogPart({ open, onOpenChange, title, help, children, actions, initialFocus, className }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={scrimClass} />
        <Base.Popup
          {...(initialFocus ? { initialFocus } : {})}
          className={cx(
            'fixed top-1/2 left-1/2 z-50 grid max-h-[85dvh] w-[480px] max-w-[calc(100vw-32px)] -translate-1/2 gap-4 overflow-auto rounded-xl border border-line bg-raised p-6 shadow-3',
            'transition-opacity motion-base data-ending-style:opacity-0 data-starting-style:opacity-0',
            className,
          )}
        >
          <div className="grid gap-1">
            <Base.Title className="text-lg">{title}</Base.Title>
            {help ? <Base.Description className="text-muted">{help}</Base.Description> : null}
          </div>
          {children}
          {actions ? <div className="flex flex-wrap justify-end gap-2">{actions}</div> : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

export const scrimClass =
  'fixed inset-0 z-50 bg-scrim transition-opacity motion-base data-ending-style:opacity-0 data-starting-style:opacity-0';
