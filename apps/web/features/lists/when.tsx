'use client';
import { useFormat } from '@signalbox/ui';
import { useSyncExternalStore } from 'react';

/** A moment as "3 min ago", with the exact time in its title. */
export function When({ at, className }: { at: string; className?: string }) {
  const now = useMinute();
  const f = useFormat();
  return (
    <time dateTime={at} title={f.moment(at)} className={className}>
      {f.ago(at, now)}
    </time>
  );
}

/** The time, at most half a minute old; one timer for all rows. */
export const useMinute = (): number =>
  useSyncExternalStore(
    subscribe,
    () => now,
    () => now,
  );

const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) now = Date.now();
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const tell of listeners) tell();
  }, 30_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
