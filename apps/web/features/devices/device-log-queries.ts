'use client';
import type { DeviceLog, DeviceLogList } from '@signalbox/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource } from '../client/use-resource.ts';

const devices = resource('devices');
const everyMs = 15_000;

export type LogSpan = 'hour' | 'day' | 'month';

export const useDeviceLogs = (id: string) =>
  useQuery({
    queryKey: [...devices.one(id), 'logs'],
    queryFn: ({ signal }) => call(`${devices.at(id)}/logs`, answer<DeviceLogList>(), { signal }),
    refetchInterval: everyMs,
  });
export const useDeviceLog = (id: string, { name, span }: { name: string; span: LogSpan }) =>
  useQuery({
    queryKey: [...devices.one(id), 'log', name, span],
    queryFn: ({ signal }) => call(`${devices.at(id)}/log`, answer<DeviceLog>(), { query: { name, span }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: everyMs,
  });
export const logFile = (id: string, timeZone: string): string =>
  `/api/v1${devices.at(id)}/logs/export?timeZone=${encodeURIComponent(timeZone)}`;
