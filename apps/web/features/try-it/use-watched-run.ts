'use client';
import { useEffect, useState } from 'react';
import { useRuns } from '../api/run-queries.ts';

/** The newest run of the demo since the page was opened; Start over forgets it and waits for the next one. */
export function useWatchedRun(workflowId: string | undefined): { runId: string | undefined; startOver(): void } {
  const [since, setSince] = useState(() => Date.now());
  const [runId, setRunId] = useState<string | undefined>();
  const { data } = useRuns(workflowId === undefined ? {} : { workflowId });
  const newest = data?.items.find((run) => run.workflowId === workflowId && Date.parse(run.startedAt) >= since - skewMs);
  const newestId = newest?.id;
  useEffect(() => {
    if (newestId !== undefined) setRunId(newestId);
  }, [newestId]);
  return {
    runId,
    startOver() {
      setSince(Date.now() + skewMs);
      setRunId(undefined);
    },
  };
}

/** How far the clocks of browser and server may be apart. */
const skewMs = 2000;
