'use client';
import { type ChangeSendingRules, type CheckLinkUrl, LinkCheck, SendingRules } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../client/call.ts';

const queryKey = ['sending-rules'];

export const useSendingRules = () =>
  useQuery({ queryKey, queryFn: ({ signal }) => call('/sending-rules', SendingRules, { signal }), staleTime: 60_000 });

export function useChangeRules() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeSendingRules) => call('/sending-rules', SendingRules, { method: 'PATCH', body }),
    onSuccess: (rules) => client.setQueryData(queryKey, rules),
  });
}

export const useCheckLinkUrl = () =>
  useMutation({ mutationFn: (body: CheckLinkUrl) => call('/sending-rules/link-checks', LinkCheck, { method: 'POST', body }) });
