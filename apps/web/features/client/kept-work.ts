'use client';
import { useSyncExternalStore } from 'react';

/** How many changes of this tab only this device has; the dialog over a session that ended says so. */
export const keptWork = {
  count: (): number => count,
  put(next: number): void {
    if (next === count) return;
    count = next;
    for (const listener of listeners) listener();
  },
};
export const useKeptWork = (): number =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keptWork.count,
    () => 0,
  );

let count = 0;
const listeners = new Set<() => void>();
