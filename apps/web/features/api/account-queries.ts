'use client';
import { type ChooseAccount, ContactPage, type ContactQuery, Me, OwnAddressList, ProviderList, TryIt } from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from './client.ts';
import { keys } from './keys.ts';

/** The person, the account they work in, and the accounts of the switcher. */
export const useMe = () => useQuery({ queryKey: keys.me, queryFn: ({ signal }) => call('/me', Me, { signal }), staleTime: 5 * 60_000 });

/** Works in another account from now on; everything is read again. */
export function useChooseAccount() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof ChooseAccount>) => call('/me/account', Me, { method: 'POST', body }),
    onSuccess: () => client.resetQueries(),
  });
}

export const useContacts = (query: ContactQuery = {}) =>
  useQuery({
    queryKey: keys.contacts(query),
    queryFn: ({ signal }) => call('/contacts', ContactPage, { query, signal }),
    placeholderData: keepPreviousData,
  });

export const useProviders = () =>
  useQuery({ queryKey: keys.providers, queryFn: ({ signal }) => call('/providers', ProviderList, { signal }), refetchInterval: 15_000 });

export const useOwnAddresses = () =>
  useQuery({ queryKey: keys.ownAddresses, queryFn: ({ signal }) => call('/own-addresses', OwnAddressList, { signal }), staleTime: 60_000 });

/** The demo: which workflow, which number to text, which practice phone. */
export const useTryIt = () =>
  useQuery({ queryKey: keys.tryIt, queryFn: ({ signal }) => call('/try-it', TryIt, { signal }), staleTime: 60_000 });
