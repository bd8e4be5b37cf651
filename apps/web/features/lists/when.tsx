'use client';
import { useSyncExternalStore } from 'react';
import { useMe } from '../shell/me-queries.ts';
import { agoWords, exactWords } from './time-words.ts';

/** A moment as "3 min ago", with the exact time of the account's zone in its title. */
export function When({ at, className }: { at: string; className?: string }) {
  const now = useMinute();
  const timeZone = useTimeZone();
  return (
    <time dateTime={at} title={exactWords(at, timeZone)} className={className}>
      {agoWords(at, now, timeZone)}
    </time>
  );
}

/** The account's time zone; the window's own until it is known. */
export const useTimeZone = (): string | undefined => useMe().data?.account.timeZone;

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
