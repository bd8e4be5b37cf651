'use client';
import type { RetryRun, StartedRun, TerminatedRun, TerminateRun } from '@signalbox/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../client/answer.ts';
import { call } from '../../client/call.ts';
import { runs } from '../../runs/run-queries.ts';

/** Repeats a run as a new one: from the step that failed, or from its start. */
export function useRetryRun(runId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: RetryRun) => call(`${runs.at(runId)}/retry`, answer<StartedRun>(), { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: runs.all }),
  });
}

/** Ends a run and everything it started at once, whatever it is doing. */
export function useTerminateRun(runId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: TerminateRun) => call(`${runs.at(runId)}/terminate`, answer<TerminatedRun>(), { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: runs.all }),
  });
}
