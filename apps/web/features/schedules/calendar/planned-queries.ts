'use client';
import type { PlannedCalendar, PlannedQuery } from '@signalbox/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer } from '../../client/answer.ts';
import { call } from '../../client/call.ts';
import { resource } from '../../client/use-resource.ts';

const planned = resource('planned');

/** Read again every minute: what is planned moves on. */
export const usePlanned = (query: PlannedQuery) =>
  useQuery({
    queryKey: planned.list(query),
    queryFn: ({ signal }) => call(planned.path, answer<PlannedCalendar>(), { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
