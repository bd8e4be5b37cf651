'use client';
import type { ChangeProfile, ChooseAccount, Me } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';

/** The person, the account they work in, and the accounts of the switcher; nobody as long as a part is drawn as the server drew it, which does not ask. */
export function useMe() {
  // React may take a part of the page over late, when the shell has the answer already: what the server drew would not fit.
  const isOurs = useSyncExternalStore(never, here, there);
  const query = useQuery({ queryKey: ['me'], queryFn: ({ signal }) => call('/me', answer<Me>(), { signal }), staleTime: 5 * 60_000 });
  return isOurs ? query : { ...query, data: undefined };
}

const never = () => () => undefined;
const here = () => true;
const there = () => false;

/** Works in another account from now on; everything is read again. */
export function useChooseAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChooseAccount) => call('/me/account', answer<Me>(), { method: 'POST', body }),
    onSuccess: () => client.resetQueries(),
  });
}

/** Keeps a choice of the person, and asks for the page again: its words come from the server. */
export function useChangeProfile() {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: (body: ChangeProfile) => call('/me', answer<Me>(), { method: 'PATCH', body }),
    // Not where it is called: the menu that chose is gone by then.
    onSuccess: (me) => {
      client.setQueryData(['me'], me);
      router.refresh();
    },
  });
}
