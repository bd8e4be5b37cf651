'use client';
import type { Pin, Pins } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../client/answer.ts';
import { call } from '../../client/call.ts';

const keyOf = (workflowId: string) => ['workflows', workflowId, 'pins'] as const;
const pathOf = (workflowId: string) => `/workflows/${encodeURIComponent(workflowId)}/pins`;

/** What is pinned for tests of the draft, by step. */
export function usePins(workflowId: string) {
  const client = useQueryClient();
  const pins = useQuery({ queryKey: keyOf(workflowId), queryFn: ({ signal }) => call(pathOf(workflowId), answer<Pins>(), { signal }) });
  const change = useMutation({
    mutationFn: ({ nodeId, pin }: { nodeId: string; pin: Pin | null }) =>
      call(
        `${pathOf(workflowId)}/${encodeURIComponent(nodeId)}`,
        answer<Pins>(),
        pin ? { method: 'PUT', body: pin } : { method: 'DELETE' },
      ),
    onSuccess: (now) => client.setQueryData(keyOf(workflowId), now),
  });
  return { pins: pins.data?.pins ?? {}, change };
}
