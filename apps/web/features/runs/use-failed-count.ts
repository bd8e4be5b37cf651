'use client';
import { RunPage } from '@signalbox/api/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '../api/client.ts';
import { keys } from '../api/keys.ts';

const pages = 5;
const perPage = 100;

/** How many runs of a workflow have failed since a moment, counted up to what one retry takes. `isMore` = there are more. */
export const useFailedCount = (workflowId: string, since: string) =>
  useQuery({
    queryKey: [...keys.runLists, 'failed-count', workflowId, since],
    queryFn: ({ signal }) => countFailed(workflowId, since, signal),
    enabled: workflowId !== '',
  });

async function countFailed(workflowId: string, since: string, signal: AbortSignal): Promise<{ count: number; isMore: boolean }> {
  let count = 0;
  let before: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const query = { workflowId, state: 'failed', limit: perPage, ...(before ? { before } : {}) };
    const { items, next } = await call('/runs', RunPage, { query, signal });
    count += items.filter((run) => (run.endedAt ?? run.startedAt) >= since).length;
    // Newest first: a run that started and failed before the moment has only older ones behind it.
    if (next === null || (items.at(-1)?.startedAt ?? '') < since) return { count, isMore: false };
    before = next;
  }
  return { count, isMore: true };
}
