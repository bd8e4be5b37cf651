'use client';
import {
  ChildPage,
  type ChildrenQuery,
  RetriedRuns,
  type RetryRun,
  type RetryRuns,
  StartedRun,
  TerminatedRun,
  type TerminateRun,
} from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from './client.ts';
import { keys } from './keys.ts';

/** The runs that a step of a run started: items of a for-each, a workflow that was called. */
export const useRunChildren = (runId: string, query: ChildrenQuery, enabled = true) =>
  useQuery({
    queryKey: [...keys.run(runId), 'children', query],
    queryFn: ({ signal }) => call(`${at(runId)}/children`, ChildPage, { query, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });

/** Repeats a run as a new one: from the step that failed, or from its start. */
export function useRetryRun(runId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof RetryRun>) => call(`${at(runId)}/retry`, StartedRun, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.runs }),
  });
}

export type RetryManyBody = z.input<typeof RetryRuns>;

/** What would come of repeating failed runs: how many go again, and why others do not. null = nothing is asked yet. */
export const useRetryPlan = (body: RetryManyBody | null) =>
  useQuery({
    queryKey: [...keys.runs, 'retry-plan', body],
    queryFn: ({ signal }) => call('/runs/retry', RetriedRuns, { method: 'POST', body: { ...body, dryRun: true }, signal }),
    enabled: body !== null,
    gcTime: 0,
  });

/** Repeats failed runs: of a workflow, or the items of one step. */
export function useRetryRuns() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: RetryManyBody) => call('/runs/retry', RetriedRuns, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.runs }),
  });
}

/** Ends a run and everything it started at once, whatever it is doing. */
export function useTerminateRun(runId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof TerminateRun>) => call(`${at(runId)}/terminate`, TerminatedRun, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.runs }),
  });
}

const at = (runId: string): string => `/runs/${encodeURIComponent(runId)}`;
