'use client';
import type { RunSummary } from '@signalbox/contract';
import { useEffect, useState } from 'react';
import { useCancelRun, useRuns } from '../runs/run-queries.ts';

/**
 * The run to show: the newest one since the page was opened, or an older one that still waits, because the next text of the phone is its answer.
 * Start over ends a run that is still open, so that the next text starts a new one.
 */
export function useWatchedRun(workflowId: string | undefined): { runId: string | undefined; startOver(): void } {
  const [since, setSince] = useState(() => Date.now());
  const [runId, setRunId] = useState<string | undefined>();
  const [left, setLeft] = useState<string | undefined>();
  const { data } = useRuns(workflowId === undefined ? {} : { workflowId });
  const cancel = useCancelRun();
  const ours = data?.items.filter((run) => run.workflowId === workflowId && run.id !== left) ?? [];
  const newestId = ours.find((run) => isOpen(run) || Date.parse(run.startedAt) >= since - skewMs)?.id;
  useEffect(() => {
    if (newestId !== undefined) setRunId(newestId);
  }, [newestId]);
  return {
    runId,
    startOver() {
      const watched = data?.items.find((run) => run.id === runId);
      if (watched && isOpen(watched)) cancel.mutate(watched.id);
      setSince(Date.now() + skewMs);
      setLeft(runId);
      setRunId(undefined);
    },
  };
}

const isOpen = ({ state }: RunSummary): boolean => state === 'ready' || state === 'waiting';

/** How far the clocks of browser and server may be apart. */
const skewMs = 2000;
