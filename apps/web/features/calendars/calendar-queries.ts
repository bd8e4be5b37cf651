'use client';
import type { CalendarDetail, CalendarHolidays, CalendarPage, CalendarQuery, ChangeCalendar, CreateCalendar } from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { draftFacts } from '../builder/draft/draft-queries.ts';
import { answer, Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource, useResource } from '../client/use-resource.ts';

const calendars = resource('calendars');
export const useCalendars = (query: Partial<CalendarQuery> = {}, enabled = true) =>
  useQuery({
    queryKey: calendars.list(query),
    queryFn: ({ signal }) => call(calendars.path, answer<CalendarPage>(), { query, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
export const useCalendar = (id: string | undefined) => useResource(calendars, answer<CalendarDetail>(), id);
/** The public holidays of a year, as they are with these settings. */
export const useHolidays = ({ id, revision }: { id: string; revision: number }, year: number) =>
  useQuery({
    queryKey: [...calendars.one(id), 'holidays', year, revision],
    queryFn: ({ signal }) => call(`${calendars.at(id)}/holidays`, answer<CalendarHolidays>(), { query: { year }, signal }),
    placeholderData: keepPreviousData,
  });

/** Whatever is done with a calendar: lists, pickers and what drafts know of it are read again. */
function useDone<Body, Result>(send: (body: Body) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => Promise.all([calendars.all, draftFacts].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
export const useCreateCalendar = () =>
  useDone((body: CreateCalendar) => call(calendars.path, answer<CalendarDetail>(), { method: 'POST', body }));
export const useChangeCalendar = (id: string) => {
  const client = useQueryClient();
  return useDone(async (body: ChangeCalendar) => {
    const next = await call(calendars.at(id), answer<CalendarDetail>(), { method: 'PATCH', body });
    // What is changed next is changed from this.
    client.setQueryData(calendars.one(id), next);
    return next;
  });
};
export const useDeleteCalendar = (id: string) =>
  useDone((replacement: string | null) =>
    call(calendars.at(id), Nothing, { method: 'DELETE', ...(replacement === null ? {} : { query: { replacement } }) }),
  );
