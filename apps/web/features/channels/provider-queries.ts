'use client';
import { OwnAddressList, ProviderEventPage, ProviderList } from '@signalbox/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '../client/call.ts';

export const useProviders = () =>
  useQuery({ queryKey: ['providers'], queryFn: ({ signal }) => call('/providers', ProviderList, { signal }), refetchInterval: 15_000 });

export const useProviderEvents = (providerId: string) =>
  useQuery({
    queryKey: ['providers', providerId, 'events'],
    queryFn: ({ signal }) => call(`/providers/${providerId}/events`, ProviderEventPage, { signal }),
  });

export const useOwnAddresses = () =>
  useQuery({
    queryKey: ['own-addresses'],
    queryFn: ({ signal }) => call('/own-addresses', OwnAddressList, { signal }),
    staleTime: 60_000,
  });
