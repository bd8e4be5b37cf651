'use client';
import { type AnswerTask, TaskPage, type TaskQuery, TaskView } from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from './client.ts';

/** The live stream reads these again whenever runs move: tasks open and close with their runs. */
export const taskKeys = {
  all: ['tasks'],
  list: (query: TaskQuery = {}) => ['tasks', 'list', query],
  one: (id: string) => ['tasks', id],
} as const;

export const useTasks = (query: TaskQuery = {}) =>
  useQuery({
    queryKey: taskKeys.list(query),
    queryFn: ({ signal }) => call('/tasks', TaskPage, { query, signal }),
    placeholderData: keepPreviousData,
  });

export const useTask = (id: string | undefined) =>
  useQuery({
    queryKey: taskKeys.one(id ?? ''),
    queryFn: ({ signal }) => call(at(id ?? ''), TaskView, { signal }),
    enabled: id !== undefined,
  });

/** Answers a task; 409 when somebody was first or its time is over. */
export function useAnswerTask(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof AnswerTask>) => call(`${at(id)}/answer`, TaskView, { method: 'POST', body }),
    onSuccess: (task) => client.setQueryData(taskKeys.one(id), task),
    // Also after a refusal: then somebody else has changed it.
    onSettled: () => client.invalidateQueries({ queryKey: taskKeys.all }),
  });
}

const at = (id: string): string => `/tasks/${encodeURIComponent(id)}`;
