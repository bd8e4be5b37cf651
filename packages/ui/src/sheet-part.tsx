'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import { ChevronLeft, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from './button-class.ts';
import { cx } from './cx.ts';
import { scrimClass } from './dialog-part.tsx';
import { useWords } from './words/reader-context.tsx';

export interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  help?: ReactNode;
  children: ReactNode;
  /** Stays at the foot while the content scrolls. */
  actions?: ReactNode;
  wide?: boolean;
  /** The word of the way back, where the sheet takes the whole window and was a page of its own to people. */
  back?: string;
}

/** What a sheet is made of; its code comes when the first one opens. */
export default function SheetPart({ open, onOpenChange, title, help, children, actions, wide = false, back }: SheetProps) {
  const t = useWords();
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={scrimClass} />
        <Base.Popup
          className={cx(
            'fixed inset-y-0 right-0 z-50 flex max-w-full flex-col rounded-l-xl border-l border-line bg-surface shadow-3 transition-transform duration-(--sb-slow) ease-out data-ending-style:translate-x-full data-starting-style:translate-x-full phone:rounded-none',
            wide ? 'w-[560px]' : 'w-[404px]',
          )}
        >
          <div className="flex items-start gap-3 border-b border-line px-5 py-4">
            {back ? (
              <Base.Close aria-label={back} className={cx(buttonClass({ look: 'quiet', small: true }), '-ml-2 w-control-sm px-0!')}>
                <ChevronLeft size={20} strokeWidth={1.8} aria-hidden="true" />
              </Base.Close>
            ) : null}
            <div className="min-w-0 grow">
              <Base.Title className="text-lg">{title}</Base.Title>
              {help ? <Base.Description className="text-sm text-muted">{help}</Base.Description> : null}
            </div>
            {back ? null : (
              <Base.Close aria-label={t('ui.close')} className={cx(buttonClass({ look: 'quiet', small: true }), 'w-control-sm px-0!')}>
                <X size={18} strokeWidth={1.8} aria-hidden="true" />
              </Base.Close>
            )}
          </div>
          {/* Where nothing inside takes the focus, it is scrolled by keys all the same. */}
          <div {...scrolledByKeys} className="min-h-0 grow overflow-auto px-5 py-4">
            {children}
          </div>
          {actions ? <div className="flex justify-end gap-2 border-t border-line px-5 py-3">{actions}</div> : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

const scrolledByKeys = { tabIndex: 0 };
