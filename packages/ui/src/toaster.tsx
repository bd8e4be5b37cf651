'use client';
import { useSyncExternalStore } from 'react';
import { loadable } from './loadable.tsx';
import type { Notice } from './toaster-part.tsx';

const Part = loadable(() => import('./toaster-part.tsx'));

/** Where notices appear; its code comes with the first one. */
export function Toaster() {
  const isWanted = useSyncExternalStore(subscribe, hasNotices, hasNone);
  return isWanted ? <Part waiting={waiting} onReady={ready} /> : null;
}

/** Tells that something was done. Errors that need an act do not belong here. */
export function notify(notice: Notice): void {
  if (show) {
    show(notice);
    return;
  }
  waiting.push(notice);
  for (const tell of listeners) tell();
}

const waiting: Notice[] = [];
const listeners = new Set<() => void>();
let show: ((notice: Notice) => void) | null = null;
const ready = (shown: (notice: Notice) => void): void => {
  waiting.length = 0;
  show = shown;
};
const hasNotices = (): boolean => show !== null || waiting.length > 0;
const hasNone = (): boolean => false;
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
