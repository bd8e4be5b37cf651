'use client';
import type { RunDetail, RunPage, RunQuery } from '@signalbox/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource, useResource, useResourceList } from '../client/use-resource.ts';

export const runs = resource('runs');
export const useRuns = (query: RunQuery = {}) => useResourceList(runs, answer<RunPage>(), query);
export const useRun = (id: string | undefined) => useResource(runs, answer<RunDetail>(), id);

/** Reads a run at the moment it is asked for; of several the last one counts. */
export const useReadRun = () => useMutation({ mutationFn: (id: string) => call(runs.at(id), answer<RunDetail>()) });

/** Asks a run to end; it does so with its next step. */
export function useCancelRun() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(`${runs.at(id)}/cancel`, Nothing, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: runs.all }),
  });
}
