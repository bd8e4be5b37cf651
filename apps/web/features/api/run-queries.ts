'use client';
import { RunDetail, RunPage, type RunQuery } from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, Nothing } from './client.ts';
import { keys } from './keys.ts';

export const useRuns = (query: RunQuery = {}) =>
  useQuery({
    queryKey: keys.runList(query),
    queryFn: ({ signal }) => call('/runs', RunPage, { query, signal }),
    placeholderData: keepPreviousData,
  });

export const useRun = (id: string | undefined) =>
  useQuery({
    queryKey: keys.run(id ?? ''),
    queryFn: ({ signal }) => call(`/runs/${encodeURIComponent(id ?? '')}`, RunDetail, { signal }),
    enabled: id !== undefined,
  });

/** Asks a run to end; it does so with its next step. */
export function useCancelRun() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(`/runs/${encodeURIComponent(id)}/cancel`, Nothing, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.runs }),
  });
}
