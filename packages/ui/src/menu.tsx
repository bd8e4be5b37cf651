'use client';
import { cloneElement, type KeyboardEvent, type ReactElement, useState } from 'react';
import { loadable } from './loadable.tsx';
import type { MenuAtProps, MenuProps } from './menu-part.tsx';
import { useOnce } from './use-once.ts';

const Part = loadable<MenuProps>(() => import('./menu-part.tsx').then(({ MenuPart }) => ({ default: MenuPart })));
const AtPart = loadable<MenuAtProps>(() => import('./menu-part.tsx').then(({ MenuAtPart }) => ({ default: MenuAtPart })));

/** A list of acts behind a button. */
export function Menu(props: MenuProps) {
  const [isWanted, setWanted] = useState(false);
  const trigger = props.trigger as ReactElement<TriggerProps>;
  const open = () => setWanted(true);
  const shut = cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': isWanted,
    onClick: open,
    onKeyDown: (event) => {
      // A handle has keys of its own, as Delete.
      trigger.props.onKeyDown?.(event);
      if (event.defaultPrevented) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      open();
    },
  });
  return isWanted ? <Part {...props} meanwhile={shut} /> : shut;
}

interface TriggerProps {
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  onClick: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** The same list where something was pressed with the other button of the mouse; null = closed. */
export const MenuAt = (props: MenuAtProps) => (useOnce(props.at !== null) ? <AtPart {...props} /> : null);
