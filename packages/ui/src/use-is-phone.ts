'use client';
import { useSyncExternalStore } from 'react';

/** Whether the window is as narrow as a phone; the same width as the `phone:` variant. */
export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, matches, () => false);

const query = '(max-width: 700px)';
const matches = (): boolean => window.matchMedia(query).matches;
function subscribe(listener: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}
