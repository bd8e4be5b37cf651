'use client';
import type {
  ChangeContact,
  ChangeContactAddress,
  ChangeContacts,
  ChangedContacts,
  ContactDetail,
  ContactEntryPage,
  ContactEntryQuery,
  ContactPage,
  ContactQuery,
  CreateContact,
} from '@signalbox/contract';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource, useResource, useResourceList } from '../client/use-resource.ts';

const contacts = resource('contacts');
export const useContacts = (query: ContactQuery = {}) => useResourceList(contacts, answer<ContactPage>(), query);
export const useContact = (id: string | undefined) => useResource(contacts, answer<ContactDetail>(), id);

/** What happened with a contact, newest first; older pages are asked for one by one. */
export const useContactEntries = (id: string, kind: ContactEntryQuery['kind']) =>
  useInfiniteQuery({
    queryKey: [...contacts.one(id), 'entries', kind ?? 'all'],
    queryFn: ({ signal, pageParam }) =>
      call(`${contacts.at(id)}/entries`, answer<ContactEntryPage>(), { signal, query: { kind, before: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** A change of one contact whose answer is the contact. */
function useChanged<Body>(send: (body: Body) => Promise<ContactDetail>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (changed) => client.setQueryData(contacts.one(changed.id), changed),
    onSettled: () => client.invalidateQueries({ queryKey: contacts.all }),
  });
}
export const useCreateContact = () =>
  useChanged((body: CreateContact) => call(contacts.path, answer<ContactDetail>(), { method: 'POST', body }));
export const useChangeContact = (id: string) =>
  useChanged((body: ChangeContact) => call(contacts.at(id), answer<ContactDetail>(), { method: 'PATCH', body }));
export const useAddAddress = (id: string) =>
  useChanged((address: string) => call(`${contacts.at(id)}/addresses`, answer<ContactDetail>(), { method: 'POST', body: { address } }));
export const useChangeContactAddress = (id: string) =>
  useChanged(({ addressId, ...body }: ChangeContactAddress & { addressId: string }) =>
    call(`${contacts.at(id)}/addresses/${addressId}`, answer<ContactDetail>(), { method: 'PATCH', body }),
  );
export const useRemoveAddress = (id: string) =>
  useChanged((addressId: string) => call(`${contacts.at(id)}/addresses/${addressId}`, answer<ContactDetail>(), { method: 'DELETE' }));

/** Tags or groups of a contact: one more by its name, one less by its id. */
export const useAddLabel = (id: string, of: 'tags' | 'groups') =>
  useChanged((name: string) => call(`${contacts.at(id)}/${of}`, answer<ContactDetail>(), { method: 'POST', body: { name } }));
export const useRemoveLabel = (id: string, of: 'tags' | 'groups') =>
  useChanged((labelId: string) => call(`${contacts.at(id)}/${of}/${labelId}`, answer<ContactDetail>(), { method: 'DELETE' }));

export function useNoteOnContact(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => call(`${contacts.at(id)}/notes`, Nothing, { method: 'POST', body: { text } }),
    onSettled: () => client.invalidateQueries({ queryKey: contacts.one(id) }),
  });
}

/** One thing for many contacts; answers those for whom it was something new. */
export function useChangeContacts() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeContacts) => call(`${contacts.path}/changes`, answer<ChangedContacts>(), { method: 'POST', body }),
    onSettled: () => client.invalidateQueries({ queryKey: contacts.all }),
  });
}
