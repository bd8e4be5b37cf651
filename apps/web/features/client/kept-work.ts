'use client';
import { useSyncExternalStore } from 'react';

/** How many changes of this tab only this device has; the dialog over a session that ended says so. They are counted when it asks. */
export const keptWork = {
  /** Whoever has such changes says how to count them; returns what takes that back. */
  from(next: () => number): () => void {
    count = next;
    return () => {
      if (count === next) count = nothing;
    };
  },
};
/** As it was when the asking part was drawn; while it stands over the page nothing is changed. */
export const useKeptWork = (): number =>
  useSyncExternalStore(
    () => nothing,
    () => count(),
    () => 0,
  );

const nothing = () => 0;
let count: () => number = nothing;
