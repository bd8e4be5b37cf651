'use client';
import { useSyncExternalStore } from 'react';

/** Whether something was put away on this device, and how it is. On a server, and until the device is known, it counts as away. */
export function usePutAway(name: string): [isAway: boolean, putAway: () => void] {
  const key = `signalbox.${name}`;
  const isAway = useSyncExternalStore(
    subscribe,
    () => readAway(key),
    () => true,
  );
  return [isAway, () => putAway(key)];
}

const listeners = new Set<() => void>();
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
function readAway(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
function putAway(key: string): void {
  try {
    localStorage.setItem(key, 'away');
  } catch {
    // A private window: it comes back with the next page.
  }
  for (const tell of listeners) tell();
}
