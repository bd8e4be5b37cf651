'use client';
import type { ApiKey, ApiKeyPage, ApiKeyQuery, CreateApiKey, KeyRefusalList, MadeApiKey } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource, useResource, useResourceList } from '../client/use-resource.ts';

const apiKeys = resource('api-keys');
export const useApiKeys = (query: ApiKeyQuery = {}) => useResourceList(apiKeys, answer<ApiKeyPage>(), query);
export const useApiKey = (id: string) => useResource(apiKeys, answer<ApiKey>(), id);

export const useKeyRefusals = (id: string) =>
  useQuery({
    queryKey: [...apiKeys.one(id), 'refusals'],
    queryFn: ({ signal }) => call(`${apiKeys.at(id)}/refusals`, answer<KeyRefusalList>(), { signal }),
    refetchInterval: 15_000,
  });

export function useCreateApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateApiKey) => call(apiKeys.path, answer<MadeApiKey>(), { method: 'POST', body }),
    // Nothing keeps the answer: it holds the key.
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: apiKeys.lists }),
  });
}

export function useRevokeApiKey(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(apiKeys.at(id), answer<ApiKey>(), { method: 'DELETE' }),
    onSuccess: (apiKey) => {
      client.setQueryData(apiKeys.one(id), apiKey);
      return client.invalidateQueries({ queryKey: apiKeys.lists });
    },
  });
}
