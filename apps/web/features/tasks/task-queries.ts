'use client';
import type { AnswerTask, TaskPage, TaskQuery, TaskView } from '@signalbox/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource, useResource, useResourceList } from '../client/use-resource.ts';

/** The live stream reads these again whenever runs move: tasks open and close with their runs. */
export const tasks = resource('tasks');
export const useTasks = (query: TaskQuery = {}) => useResourceList(tasks, answer<TaskPage>(), query);
export const useTask = (id: string | undefined) => useResource(tasks, answer<TaskView>(), id);

/** Answers a task; 409 when somebody was first or its time is over. */
export function useAnswerTask(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof AnswerTask>) => call(`${tasks.at(id)}/answer`, answer<TaskView>(), { method: 'POST', body }),
    onSuccess: (task) => client.setQueryData(tasks.one(id), task),
    // Also after a refusal: then somebody else has changed it.
    onSettled: () => client.invalidateQueries({ queryKey: tasks.all }),
  });
}
