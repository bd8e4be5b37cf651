'use client';
import type { RunSummary } from '@signalbox/contract';
import { useEffect, useState } from 'react';
import { useCancelRun, useRuns } from '../runs/run-queries.ts';
import { tryItMemory } from './try-it-memory.ts';

/**
 * The run to show: the newest one since this tab was opened or started over, or an older one that still waits, because the next text of the phone is its answer.
 * Start over ends a run that is still open, so that the next text starts a new one. Loading the page anew changes nothing.
 */
export function useWatchedRun(workflowId: string | undefined): WatchedRun {
  const [memory, setMemory] = useState(tryItMemory.read);
  const [runId, setRunId] = useState<string | undefined>();
  const { data } = useRuns(workflowId === undefined ? {} : { workflowId });
  const cancel = useCancelRun();
  const { since, left, clearedAt } = memory;
  const ours = data?.items.filter((run) => run.workflowId === workflowId && run.id !== left) ?? [];
  const newestId = ours.find((run) => isOpen(run) || Date.parse(run.startedAt) >= since - skewMs)?.id;
  useEffect(() => {
    if (newestId !== undefined) setRunId(newestId);
  }, [newestId]);
  return {
    runId,
    since,
    clearedAt,
    startOver(lastAt) {
      const watched = data?.items.find((run) => run.id === runId);
      if (watched && isOpen(watched)) cancel.mutate(watched.id);
      setMemory(tryItMemory.keep({ since: Date.now() + skewMs, left: runId ?? null, clearedAt: lastAt ?? clearedAt }));
      setRunId(undefined);
    },
  };
}

interface WatchedRun {
  runId: string | undefined;
  since: number;
  clearedAt: string | null;
  /** With the moment of the last text that shall not be shown any more. */
  startOver(lastAt: string | null): void;
}

const isOpen = ({ state }: RunSummary): boolean => state === 'ready' || state === 'waiting';

/** How far the clocks of browser and server may be apart. */
const skewMs = 2000;
