'use client';
import { useSyncExternalStore } from 'react';

const query = '(min-width: 1240px)';
const subscribe = (onChange: () => void) => {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
};

/** Whether everything of the top bar has room on one line; otherwise the rest is in a menu. */
export const useFullBar = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => true,
  );
