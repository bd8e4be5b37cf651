'use client';
import { loadParts, waitsForParts } from '@signalbox/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** A page that is drawn has asked for what it wants by then. */
const lookMs = 1000;

/** When the page stands and the browser has nothing to do, what opens later is fetched: it opens at once then, and without a network, too. */
export function useLaterParts(): void {
  const client = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const isBusy = () => document.readyState !== 'complete' || waitsForParts() || client.isFetching() > 0;
    const look = () => {
      timer = setTimeout(() => (isBusy() ? look() : whenIdle(() => (isBusy() ? look() : loadParts()))), lookMs);
    };
    look();
    return () => clearTimeout(timer);
  }, [client]);
}

/** Safari has no such call. */
const whenIdle = (act: () => void): unknown =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(act) : setTimeout(act, 200);
