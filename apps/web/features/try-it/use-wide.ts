'use client';
import { useSyncExternalStore } from 'react';

/** Whether the window is wider than this many pixels; on the server it is. */
export function useWide(pixels: number): boolean {
  const query = `(min-width: ${pixels + 1}px)`;
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
    () => true,
  );
}
