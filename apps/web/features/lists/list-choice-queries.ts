'use client';
import type { ListChoice, ListName } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';

const none: ListChoice = { columns: null, views: [] };

/** How the person arranged a list; as it is made until that is known. */
export function useListChoice(list: ListName): ListChoice {
  const { data } = useQuery({
    queryKey: ['list-choice', list],
    queryFn: ({ signal }) => call(`/me/lists/${list}`, answer<ListChoice>(), { signal }),
    staleTime: 5 * 60_000,
  });
  return data ?? none;
}

/** Shown at once; what was refused is read again. */
export function useChangeListChoice(list: ListName) {
  const client = useQueryClient();
  const key = ['list-choice', list];
  return useMutation({
    mutationFn: (body: ListChoice) => call(`/me/lists/${list}`, answer<ListChoice>(), { method: 'PUT', body }),
    onMutate: (choice) => client.setQueryData(key, choice),
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
}
