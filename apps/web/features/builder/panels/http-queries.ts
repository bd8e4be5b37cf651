'use client';
import type { HttpTrigger, SetHttpSecret, SetHttpSecretAnswer } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../client/answer.ts';
import { call } from '../../client/call.ts';

const pathOf = (workflowId: string, nodeId: string) =>
  `/workflows/${encodeURIComponent(workflowId)}/http-triggers/${encodeURIComponent(nodeId)}`;
const keyOf = (workflowId: string, nodeId: string) => ['http-triggers', workflowId, nodeId];

/** The addresses of a trigger, also before it is live, and whether its secret is set. */
export const useHttpTrigger = (workflowId: string, nodeId: string) =>
  useQuery({
    queryKey: keyOf(workflowId, nodeId),
    queryFn: ({ signal }) => call(pathOf(workflowId, nodeId), answer<HttpTrigger>(), { signal }),
  });

/** Sets its secret, or takes it away (null). */
export function useHttpSecret(workflowId: string, nodeId: string) {
  const client = useQueryClient();
  const path = `${pathOf(workflowId, nodeId)}/secret`;
  return useMutation({
    mutationFn: async (change: SetHttpSecret | null): Promise<string | null> => {
      if (change !== null) return (await call(path, answer<SetHttpSecretAnswer>(), { method: 'PUT', body: change })).secret;
      await call(path, answer<HttpTrigger>(), { method: 'DELETE' });
      return null;
    },
    // Nothing keeps the answer: it may hold a secret.
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(workflowId, nodeId) }),
  });
}
