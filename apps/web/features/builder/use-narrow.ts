'use client';
import { useSyncExternalStore } from 'react';

/** phone: the outline is the only editor. drawers: panels lie over the canvas, one at a time. wide: they stand beside it. */
export type Room = 'phone' | 'drawers' | 'wide';
const queries = { phone: '(max-width: 700px)', drawers: '(max-width: 1000px)' } as const;

const subscribe = (onChange: () => void) => {
  const lists = Object.values(queries).map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
};
const roomNow = (): Room =>
  window.matchMedia(queries.phone).matches ? 'phone' : window.matchMedia(queries.drawers).matches ? 'drawers' : 'wide';

/** How much room the builder has. */
export const useRoom = (): Room => useSyncExternalStore(subscribe, roomNow, () => 'wide');
/** Below 700 px the outline is the only editor. */
export const useNarrow = (): boolean => useRoom() === 'phone';
