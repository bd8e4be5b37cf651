import { type ContactFieldList, StepTries } from '@signalbox/contract';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';

/** The fields that the account has given its contacts. Rows work without them, so a failure stays silent. */
export const useContactFields = () =>
  useQuery({
    queryKey: ['pick', 'contact-fields'],
    queryFn: ({ signal }) => call('/contact-fields', answer<ContactFieldList>(), { signal }),
    staleTime: 60_000,
    retry: false,
  });

/** What the last runs did at a step. */
export const useStepTries = (workflowId: string | null, nodeId: string | null) =>
  useQuery({
    queryKey: ['step-tries', workflowId, nodeId],
    queryFn: ({ signal }) => call(`/workflows/${workflowId}/steps/${encodeURIComponent(nodeId ?? '')}/tries`, StepTries, { signal }),
    enabled: workflowId !== null && nodeId !== null,
    staleTime: 15_000,
    retry: false,
  });
