'use client';
import type {
  AddressShare,
  ChangeOwnAddress,
  ChangeProvider,
  ChangeProviderCredit,
  ChangeProviderLog,
  CheckProvider,
  CreateOwnAddress,
  CreateProvider,
  JoinAddress,
  OwnAddress,
  OwnAddressList,
  Provider,
  ProviderCheck,
  ProviderEventPage,
  ProviderEventQuery,
  ProviderKindList,
  ProviderList,
  ProviderOrder,
  ProviderPrices,
  ProviderTest,
  ProviderUses,
  SetKeywords,
  TestProvider,
} from '@signalbox/contract';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';

const all = ['providers'];
const at = (id: string) => `/providers/${id}`;

export const useProviders = () =>
  useQuery({ queryKey: all, queryFn: ({ signal }) => call('/providers', answer<ProviderList>(), { signal }), refetchInterval: 15_000 });

export const useProviderKinds = () =>
  useQuery({
    queryKey: ['provider-kinds'],
    queryFn: ({ signal }) => call('/provider-kinds', answer<ProviderKindList>(), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The log as it grows: it is read again every two seconds while somebody looks. */
export const useProviderEvents = (providerId: string, only: ProviderEventQuery['only']) =>
  useInfiniteQuery({
    queryKey: [...all, providerId, 'events', only ?? ''],
    queryFn: ({ signal, pageParam }) =>
      call(`${at(providerId)}/events`, answer<ProviderEventPage>(), { signal, query: { only, before: pageParam ?? undefined } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 2000,
  });

/** What uses a provider, asked when somebody wants to delete it. */
export const useProviderUses = (providerId: string, enabled: boolean) =>
  useQuery({
    queryKey: [...all, providerId, 'uses'],
    queryFn: ({ signal }) => call(`${at(providerId)}/uses`, answer<ProviderUses>(), { signal }),
    enabled,
    staleTime: 0,
  });

export const useOwnAddresses = () =>
  useQuery({
    queryKey: ['own-addresses'],
    queryFn: ({ signal }) => call('/own-addresses', answer<OwnAddressList>(), { signal }),
    staleTime: 60_000,
  });

/** A change after which providers and addresses are read again. */
function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => Promise.all([client.invalidateQueries({ queryKey: all }), client.invalidateQueries({ queryKey: ['own-addresses'] })]),
  });
}

export const useCreateProvider = () =>
  useChange((body: CreateProvider) => call('/providers', answer<Provider>(), { method: 'POST', body }));
export const useChangeProvider = (id: string) =>
  useChange((body: ChangeProvider) => call(at(id), answer<Provider>(), { method: 'PATCH', body }));
export const useCopyProvider = (id: string) => useChange(() => call(`${at(id)}/copy`, answer<Provider>(), { method: 'POST' }));
export const useReconnectProvider = (id: string) => useChange(() => call(`${at(id)}/reconnect`, answer<Provider>(), { method: 'POST' }));
export const useDeleteProvider = (id: string) => useChange(() => call(at(id), Nothing, { method: 'DELETE' }));
export const useSetProviderOrder = () =>
  useChange((body: ProviderOrder) => call('/provider-order', answer<ProviderList>(), { method: 'PUT', body }));
export const useChangeCredit = (id: string) =>
  useChange((body: ChangeProviderCredit) => call(`${at(id)}/credit`, answer<Provider>(), { method: 'PUT', body }));
export const useSetPrices = (id: string) =>
  useChange((body: ProviderPrices) => call(`${at(id)}/prices`, answer<Provider>(), { method: 'PUT', body }));
export const useAskCredit = (id: string) => useChange(() => call(`${at(id)}/credit-checks`, answer<Provider>(), { method: 'POST' }));
export const useSetProviderLog = (id: string) =>
  useChange((body: ChangeProviderLog) => call(`${at(id)}/log`, answer<Provider>(), { method: 'PUT', body }));
export const useCheckProvider = () =>
  useChange((body: CheckProvider) => call('/provider-checks', answer<ProviderCheck>(), { method: 'POST', body }));

export const useTestProvider = (id: string) =>
  useChange((body: TestProvider) => call(`${at(id)}/tests`, answer<ProviderTest>(), { method: 'POST', body }));

export const useCreateAddress = () =>
  useChange((body: CreateOwnAddress) => call('/own-addresses', answer<OwnAddress>(), { method: 'POST', body }));
export const useChangeAddress = (id: string) =>
  useChange((body: ChangeOwnAddress) => call(`/own-addresses/${id}`, answer<OwnAddress>(), { method: 'PATCH', body }));
export const useShareAddress = (id: string) =>
  useChange(() => call(`/own-addresses/${id}/share`, answer<AddressShare>(), { method: 'PUT' }));
export const useUnshareAddress = (id: string) =>
  useChange(() => call(`/own-addresses/${id}/share`, answer<OwnAddress>(), { method: 'DELETE' }));
export const useJoinAddress = () =>
  useChange((body: JoinAddress) => call('/own-addresses/joins', answer<OwnAddress>(), { method: 'POST', body }));
export const useSetKeywords = (id: string) =>
  useChange((body: SetKeywords) => call(`/own-addresses/${id}/keywords`, answer<OwnAddress>(), { method: 'PUT', body }));
export const useDeleteAddress = (id: string) => useChange(() => call(`/own-addresses/${id}`, Nothing, { method: 'DELETE' }));
