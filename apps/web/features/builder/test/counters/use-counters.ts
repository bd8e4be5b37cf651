'use client';
import type { CounterQuery, MessagedWaiting, StepCounters } from '@signalbox/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { answer } from '../../../client/answer.ts';
import { call } from '../../../client/call.ts';

/** How many runs passed, wait and failed at each step; null = nobody asks. Read again every half minute while somebody does. */
export const useCounters = (workflowId: string, period: CounterQuery['period'] | null) =>
  useQuery({
    queryKey: ['workflows', workflowId, 'counters', period],
    queryFn: ({ signal }) =>
      call(`/workflows/${encodeURIComponent(workflowId)}/counters`, answer<StepCounters>(), { query: { period: period ?? 'day' }, signal }),
    enabled: period !== null,
    refetchInterval: 30_000,
  });

/** Writes to everyone who waits at a step; without the number of people it only counts. */
export const useMessageWaiting = (workflowId: string, nodeId: string) =>
  useMutation({
    mutationFn: (body: { text: string; people?: number }) =>
      call(`/workflows/${encodeURIComponent(workflowId)}/waiting/${encodeURIComponent(nodeId)}/message`, answer<MessagedWaiting>(), {
        method: 'POST',
        body,
      }),
  });
