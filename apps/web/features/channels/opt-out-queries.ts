'use client';
import type { ChangeOptOutWords, OptOutSettings } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';

const queryKey = ['opt-out-words'];

export const useOptOutWords = () =>
  useQuery({ queryKey, queryFn: ({ signal }) => call('/opt-out-words', answer<OptOutSettings>(), { signal }), staleTime: 60_000 });

export function useChangeOptOutWords() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeOptOutWords) => call('/opt-out-words', answer<OptOutSettings>(), { method: 'PUT', body }),
    onSuccess: (settings) => client.setQueryData(queryKey, settings),
  });
}
