'use client';
import { Popover, useWords } from '@signalbox/ui';
import { type ReactElement, type ReactNode, type RefObject, useRef, useState } from 'react';

interface PickPopoverProps {
  trigger: ReactElement;
  side: 'top' | 'right' | 'bottom';
  /** Only while it is open: what may be chosen is looked up in the whole graph. */
  children: (parts: { search: RefObject<HTMLInputElement | null>; close: (isNew: boolean) => void }) => ReactNode;
}

/** A list of steps beside its button. Where a step was added, the focus is on its settings; otherwise it goes back to the button. */
export function PickPopover({ trigger, side, children }: PickPopoverProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const added = useRef(false);
  const set = (next: boolean, isNew: boolean) => {
    added.current = isNew;
    setOpen(next);
  };
  return (
    <Popover
      trigger={trigger}
      open={open}
      onOpenChange={(next) => set(next, false)}
      label={t('editing.pick.title')}
      side={side}
      initialFocus={search}
      focusAfter={() => !added.current}
      className={pickSize}
    >
      {children({ search, close: (isNew) => set(false, isNew) })}
    </Popover>
  );
}
export const pickSize = 'h-[min(440px,var(--available-height))] w-[300px]';
