'use client';
import { TryIt } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../client/call.ts';

/** The demo: which workflow, which number to text, which practice phone. */
export const useTryIt = () =>
  useQuery({ queryKey: ['try-it'], queryFn: ({ signal }) => call('/try-it', TryIt, { signal }), staleTime: 60_000 });

/** Gives the account a practice phone. */
export function useSetUpPhone() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('/try-it/phone', TryIt, { method: 'POST' }),
    onSuccess: (tryIt) => client.setQueryData(['try-it'], tryIt),
  });
}
