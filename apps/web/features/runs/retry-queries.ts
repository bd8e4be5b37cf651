'use client';
import type { RetriedRuns, RetryRuns } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { runs } from './run-queries.ts';

export type RetryManyBody = z.input<typeof RetryRuns>;

/** What would come of repeating failed runs: how many go again, and why others do not. null = nothing is asked yet. */
export const useRetryPlan = (body: RetryManyBody | null) =>
  useQuery({
    queryKey: [...runs.all, 'retry-plan', body],
    queryFn: ({ signal }) => call('/runs/retry', answer<RetriedRuns>(), { method: 'POST', body: { ...body, dryRun: true }, signal }),
    enabled: body !== null,
    gcTime: 0,
  });

/** Repeats failed runs: of a workflow, or the items of one step. */
export function useRetryRuns() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: RetryManyBody) => call('/runs/retry', answer<RetriedRuns>(), { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: runs.all }),
  });
}
