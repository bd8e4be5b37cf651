'use client';
import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { cx } from './cx.ts';

export interface PopoverProps {
  /** The button it hangs on; without one it stands `at` a place of the window. */
  trigger?: ReactElement;
  at?: { x: number; y: number } | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  label: string;
  side?: 'top' | 'bottom' | 'right';
  align?: 'start' | 'center' | 'end';
  initialFocus?: RefObject<HTMLElement | null>;
  /** What has the focus when it has closed; true = its trigger, false = what has it then. */
  focusAfter?: () => HTMLElement | boolean;
  className?: string;
  children: ReactNode;
}

/** What a popover is made of; its code comes when the first one opens. */
export default function PopoverPart(props: PopoverProps) {
  const { trigger, at, open, onOpenChange, label, side = 'bottom', align = 'start', initialFocus, focusAfter, className, children } = props;
  const anchor = at ? { getBoundingClientRect: () => DOMRect.fromRect({ x: at.x, y: at.y, width: 0, height: 0 }) } : undefined;
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={6} collisionPadding={8} className="z-60" {...(anchor ? { anchor } : {})}>
          <Base.Popup
            aria-label={label}
            {...(initialFocus ? { initialFocus } : {})}
            {...(focusAfter ? { finalFocus: focusAfter } : {})}
            className={cx(
              'flex max-h-(--available-height) max-w-[calc(100vw-16px)] flex-col rounded-lg border border-line bg-raised text-ink shadow-2 outline-none transition-opacity motion-base data-ending-style:opacity-0 data-starting-style:opacity-0',
              className,
            )}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
