'use client';
import { MovedRuns, type MoveRuns, WaitingCounts, WaitingPage, type WaitingQuery } from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../client/call.ts';
import { runs } from '../runs/run-queries.ts';
import { workflows } from '../workflows/workflow-queries.ts';

/** How many runs wait at which step. Read again whenever runs move. */
export const useWaitingCounts = (workflowId: string) =>
  useQuery({
    queryKey: [...runs.lists, 'waiting', workflowId],
    queryFn: ({ signal }) => call(`${workflows.at(workflowId)}/waiting`, WaitingCounts, { signal }),
  });

/** Everyone who waits at one step. */
export const useWaitingRuns = (workflowId: string, nodeId: string, query: WaitingQuery = {}) =>
  useQuery({
    queryKey: [...runs.lists, 'waiting', workflowId, nodeId, query],
    queryFn: ({ signal }) => call(`${workflows.at(workflowId)}/waiting/${encodeURIComponent(nodeId)}`, WaitingPage, { query, signal }),
    placeholderData: keepPreviousData,
  });

/** Which waiting runs of a version can go on by another one. Changes nothing. */
export const useMovePreview = (workflowId: string, versionId: string | null, to: 'live' | 'draft' = 'live') =>
  useQuery({
    queryKey: [...runs.lists, 'move', workflowId, versionId, to],
    queryFn: () => call(moveAt(workflowId, versionId ?? ''), MovedRuns, { method: 'POST', body: { to, dryRun: true } }),
    enabled: versionId !== null,
    gcTime: 0,
  });

/** Moves the waiting runs of a version to another one, by default to the live one. */
export function useMoveRuns(workflowId: string, versionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof MoveRuns>) => call(moveAt(workflowId, versionId), MovedRuns, { method: 'POST', body }),
    onSuccess: () =>
      Promise.all([client.invalidateQueries({ queryKey: workflows.one(workflowId) }), client.invalidateQueries({ queryKey: runs.all })]),
  });
}

const moveAt = (workflowId: string, versionId: string): string =>
  `${workflows.at(workflowId)}/versions/${encodeURIComponent(versionId)}/move`;
