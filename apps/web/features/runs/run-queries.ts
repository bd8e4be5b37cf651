'use client';
import { RunDetail, RunPage, type RunQuery } from '@signalbox/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, Nothing } from '../client/call.ts';
import { resource, useResource, useResourceList } from '../client/use-resource.ts';

export const runs = resource('runs');
export const useRuns = (query: RunQuery = {}) => useResourceList(runs, RunPage, query);
export const useRun = (id: string | undefined) => useResource(runs, RunDetail, id);

/** Reads a run at the moment it is asked for; of several the last one counts. */
export const useReadRun = () => useMutation({ mutationFn: (id: string) => call(runs.at(id), RunDetail) });

/** Asks a run to end; it does so with its next step. */
export function useCancelRun() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(`${runs.at(id)}/cancel`, Nothing, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: runs.all }),
  });
}
