'use client';
import { useSyncExternalStore } from 'react';

/** Since when the server knows this browser no more; null while it does. Every answer that says so is noted here. */
export const sessionOver = {
  since: (): Date | null => since,
  note(): void {
    if (since === null) put(new Date());
  },
  clear: () => put(null),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export const useSessionOver = (): Date | null => useSyncExternalStore(sessionOver.subscribe, sessionOver.since, () => null);

let since: Date | null = null;
const listeners = new Set<() => void>();
function put(next: Date | null): void {
  since = next;
  for (const listener of listeners) listener();
}
