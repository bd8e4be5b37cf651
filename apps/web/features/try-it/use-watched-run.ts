'use client';
import type { RunSummary } from '@signalbox/contract';
import { useEffect } from 'react';
import { useMessages } from '../messages/message-queries.ts';
import { useCancelRun, useRuns } from '../runs/run-queries.ts';
import { type Place, tryItMemory, useTryItMemory } from './try-it-memory.ts';

/**
 * The run of one phone: the newest one since this tab was opened or started over, or an older one that still waits, because the next text of the phone is its answer.
 * Start over ends a run that is still open, so that the next text starts a new one. Loading the page anew changes nothing.
 */
export function useWatchedRun(number: string, workflow: { id: string; name: string }): WatchedRun {
  useTryItMemory();
  const place = tryItMemory.place(number);
  const runs = useRuns({ workflowId: workflow.id, search: number, limit: 10 });
  const texts = useMessages({ direction: 'in', search: number, limit: 5 });
  const cancel = useCancelRun();
  const isOurs = (at: string): boolean => Date.parse(at) >= place.since - skewMs;
  // What the phone before this one had is no answer about this one.
  const known = runs.isPlaceholderData ? [] : (runs.data?.items.filter(({ id }) => id !== place.left) ?? []);
  const heard = texts.isPlaceholderData ? [] : (texts.data?.items ?? []);
  const watched = known.find((run) => isOpen(run) || isOurs(run.startedAt));
  // A workflow that knows no contacts is found by the text that it took.
  const byText = heard.find((text) => text.workflowName === workflow.name && text.runId !== place.left && isOurs(text.at))?.runId;
  const newestId = watched?.id ?? byText ?? null;
  useEffect(() => {
    if (newestId !== null && tryItMemory.place(number).runId !== newestId) tryItMemory.put(number, { runId: newestId });
  }, [number, newestId]);
  return {
    place,
    startOver(lastAt) {
      const open = known.find((run) => run.id === place.runId && isOpen(run));
      if (open) cancel.mutate(open.id);
      tryItMemory.put(number, {
        ...{ since: Date.now() + skewMs, runId: null, left: place.runId },
        clearedAt: lastAt ?? place.clearedAt,
      });
    },
  };
}

interface WatchedRun {
  place: Place;
  /** With the moment of the last text that shall not be shown any more. */
  startOver(lastAt: string | null): void;
}

const isOpen = ({ state }: RunSummary): boolean => state === 'ready' || state === 'waiting';

/** How far the clocks of browser and server may be apart. */
const skewMs = 2000;
