'use client';
import type { ChangeContactField, ContactFieldList, CreateContactField, OrderContactFields } from '@signalbox/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../client/answer.ts';
import { call } from '../../client/call.ts';

/** A change whose answer is all fields, as pages and the builder read them. */
function useChanged<Body>(send: (body: Body) => Promise<ContactFieldList>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (fields) => client.setQueryData(['pick', 'contact-fields'], fields),
    onError: () => client.invalidateQueries({ queryKey: ['pick', 'contact-fields'] }),
  });
}
const list = answer<ContactFieldList>();
export const useCreateField = () => useChanged((body: CreateContactField) => call('/contact-fields', list, { method: 'POST', body }));
export const useChangeField = () =>
  useChanged(({ id, ...body }: ChangeContactField & { id: string }) => call(`/contact-fields/${id}`, list, { method: 'PATCH', body }));
export const useOrderFields = () => useChanged((body: OrderContactFields) => call('/contact-fields/order', list, { method: 'PUT', body }));
