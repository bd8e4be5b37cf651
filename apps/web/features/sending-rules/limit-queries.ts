'use client';
import { SendLimitList, type SetSendLimit } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../client/call.ts';

const queryKey = ['send-limits'];

export const useSendLimits = () =>
  useQuery({ queryKey, queryFn: ({ signal }) => call('/send-limits', SendLimitList, { signal }), refetchInterval: 15_000 });

function useLimitChange<Input>(change: (input: Input) => Promise<SendLimitList>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: (limits) => client.setQueryData(queryKey, limits) });
}
export const useSetLimit = () => useLimitChange((body: SetSendLimit) => call('/send-limits', SendLimitList, { method: 'PUT', body }));
export const useRemoveLimit = () => useLimitChange((id: string) => call(`/send-limits/${id}`, SendLimitList, { method: 'DELETE' }));
