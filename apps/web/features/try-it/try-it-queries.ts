'use client';
import type { ChangePhoneContact, PhoneContact, TryIt } from '@signalbox/contract';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';

/** The demo: which workflow, which number to text, which practice phones. */
export const useTryIt = () =>
  useQuery({ queryKey: ['try-it'], queryFn: ({ signal }) => call('/try-it', answer<TryIt>(), { signal }), staleTime: 60_000 });

/** Gives the account its first practice phone. */
export const useSetUpPhone = () => useChangePhones(() => call('/try-it/phone', answer<TryIt>(), { method: 'POST' }));
/** One more, for another person. */
export const useAddPhone = () => useChangePhones(() => call('/practice/phones', answer<TryIt>(), { method: 'POST' }));
export const usePutPhoneAway = () => useChangePhones((number: string) => call(phoneAt(number), answer<TryIt>(), { method: 'DELETE' }));

function useChangePhones<Of = void>(mutationFn: (of: Of) => Promise<TryIt>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: (tryIt) => client.setQueryData(['try-it'], tryIt) });
}

const phoneAt = (number: string): string => `/practice/phones/${encodeURIComponent(number)}`;
const contactKey = (number: string) => ['contacts', 'of-phone', number];

/** Who has a phone; a run may make or name the contact at any time. */
export const phoneContactQuery = (number: string) =>
  queryOptions({
    queryKey: contactKey(number),
    queryFn: ({ signal }) => call(`${phoneAt(number)}/contact`, answer<PhoneContact>(), { signal }),
  });
export const usePhoneContact = (number: string) => useQuery(phoneContactQuery(number));

export function useChangePhoneContact(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof ChangePhoneContact>) =>
      call(`${phoneAt(number)}/contact`, answer<PhoneContact>(), { method: 'PUT', body }),
    onSuccess: async (contact) => {
      client.setQueryData(contactKey(number), contact);
      await client.invalidateQueries({ queryKey: ['contacts'] });
    },
  });
}
