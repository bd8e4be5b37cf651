import { ContactFieldList, Group, StepTries, Tag } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { draftFacts } from '../builder/draft/draft-queries.ts';
import { call } from '../client/call.ts';

/** The fields that the account has given its contacts. Rows work without them, so a failure stays silent. */
export const useContactFields = () =>
  useQuery({
    queryKey: ['pick', 'contact-fields'],
    queryFn: ({ signal }) => call('/contact-fields', ContactFieldList, { signal }),
    staleTime: 60_000,
    retry: false,
  });

/** Makes a group or a tag on the spot; lists and findings are looked up anew. */
export function useCreateLabel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ kind, name }: { kind: 'group' | 'tag'; name: string }) => {
      const made = { method: 'POST', body: { name } } as const;
      if (kind === 'group') await call('/groups', Group, made);
      else await call('/tags', Tag, made);
    },
    onSuccess: () => Promise.all([client.invalidateQueries({ queryKey: ['pick'] }), client.invalidateQueries({ queryKey: draftFacts })]),
  });
}

/** What the last runs did at a step. */
export const useStepTries = (workflowId: string | null, nodeId: string | null) =>
  useQuery({
    queryKey: ['step-tries', workflowId, nodeId],
    queryFn: ({ signal }) => call(`/workflows/${workflowId}/steps/${encodeURIComponent(nodeId ?? '')}/tries`, StepTries, { signal }),
    enabled: workflowId !== null && nodeId !== null,
    staleTime: 15_000,
    retry: false,
  });
