'use client';
import { cloneElement, type MouseEvent, type ReactElement } from 'react';
import { loadable } from './loadable.tsx';
import type { PopoverProps } from './popover-part.tsx';
import { useOnce } from './use-once.ts';

const Part = loadable(() => import('./popover-part.tsx'));

/** Something small to fill in or to choose from, beside what it is about. */
export function Popover(props: PopoverProps) {
  const { trigger, open, onOpenChange } = props;
  const isWanted = useOnce(open);
  const button = trigger as ReactElement<TriggerProps> | undefined;
  const shut = button
    ? cloneElement(button, {
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        onClick: (event) => {
          button.props.onClick?.(event);
          onOpenChange(!open);
        },
      })
    : null;
  return isWanted ? <Part {...props} meanwhile={shut} /> : shut;
}

interface TriggerProps {
  'aria-haspopup': 'dialog';
  'aria-expanded': boolean;
  onClick?: (event: MouseEvent) => void;
}
