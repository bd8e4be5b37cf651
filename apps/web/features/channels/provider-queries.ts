'use client';
import { OwnAddressList, ProviderList } from '@signalbox/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '../client/call.ts';

export const useProviders = () =>
  useQuery({ queryKey: ['providers'], queryFn: ({ signal }) => call('/providers', ProviderList, { signal }), refetchInterval: 15_000 });

export const useOwnAddresses = () =>
  useQuery({
    queryKey: ['own-addresses'],
    queryFn: ({ signal }) => call('/own-addresses', OwnAddressList, { signal }),
    staleTime: 60_000,
  });
