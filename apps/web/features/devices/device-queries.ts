'use client';
import type {
  ChangeDevice,
  CreateDevice,
  Device,
  DevicePage,
  DeviceQuery,
  MadeDevice,
  PublishAsDevice,
  PublishedAsDevice,
} from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource } from '../client/use-resource.ts';

const devices = resource('devices');
/** What devices say is written down in batches, and nobody is told of it: a list that is looked at is read again. */
const everyMs = 5_000;

export const useDevices = (query: DeviceQuery = {}) =>
  useQuery({
    queryKey: devices.list(query),
    queryFn: ({ signal }) => call(devices.path, answer<DevicePage>(), { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: everyMs,
  });
export const useDevice = (id: string) =>
  useQuery({
    queryKey: devices.one(id),
    queryFn: ({ signal }) => call(devices.at(id), answer<Device>(), { signal }),
    refetchInterval: everyMs,
  });

/** Nothing keeps the answers of these two: they hold the secret. */
export function useCreateDevice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateDevice) => call(devices.path, answer<MadeDevice>(), { method: 'POST', body }),
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: devices.lists }),
  });
}
export function useRenewSecret(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(`${devices.at(id)}/secret`, answer<MadeDevice>(), { method: 'POST', body: {} }),
    gcTime: 0,
    onSuccess: ({ device }) => client.setQueryData(devices.one(id), device),
  });
}

export function useRevokeSecret(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(`${devices.at(id)}/secret`, answer<Device>(), { method: 'DELETE' }),
    onSuccess: (device) => client.setQueryData(devices.one(id), device),
  });
}
export function useChangeDevice(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeDevice) => call(devices.at(id), answer<Device>(), { method: 'PATCH', body }),
    onSuccess: (device) => client.setQueryData(devices.one(id), device),
  });
}
export function useArchiveDevice(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(devices.at(id), Nothing, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: devices.lists }),
  });
}
export const usePublishAs = (id: string) =>
  useMutation({
    mutationFn: (body: PublishAsDevice) => call(`${devices.at(id)}/messages`, answer<PublishedAsDevice>(), { method: 'POST', body }),
  });
