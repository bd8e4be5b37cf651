'use client';
import { loadable } from '@signalbox/ui';
import type { ComponentType } from 'react';
import { useAfterFirstView } from './use-after-first-view.ts';

/** A large part that is not looked at first: its code is asked for when the page stands. Once it is here it is drawn at once. */
export function afterFirstView<Props extends object>(load: () => Promise<ComponentType<Props>>, Meanwhile: ComponentType<Props>) {
  let isHere = false;
  const Part = loadable<Props>(async () => {
    const found = await load();
    isHere = true;
    return found;
  }, Meanwhile);
  return function AfterFirstView(props: Props) {
    const isAfter = useAfterFirstView();
    return isAfter || isHere ? <Part {...props} /> : <Meanwhile {...props} />;
  };
}
