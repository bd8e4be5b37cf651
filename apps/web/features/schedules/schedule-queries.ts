'use client';
import type { Schedule, SchedulePage, ScheduleQuery, StartedRun } from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource } from '../client/use-resource.ts';

const schedules = resource('schedules');

/** Read again every half minute: what is due moves on. */
export const useSchedules = (query: ScheduleQuery = {}) =>
  useQuery({
    queryKey: schedules.list(query),
    queryFn: ({ signal }) => call(schedules.path, answer<SchedulePage>(), { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });

export function usePauseSchedule(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (isPaused: boolean) => call(schedules.at(id), answer<Schedule>(), { method: 'PATCH', body: { isPaused } }),
    onSuccess: () => client.invalidateQueries({ queryKey: schedules.lists }),
  });
}

export function useRunScheduleNow(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(`${schedules.at(id)}/runs`, answer<StartedRun>(), { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: schedules.lists }),
  });
}
