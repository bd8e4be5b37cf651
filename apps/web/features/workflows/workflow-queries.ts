'use client';
import type { ChangeWorkflow, CreateWorkflow, StartedRun, StartRun, Workflow, WorkflowPage, WorkflowQuery } from '@signalbox/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { answer, Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource, useResource, useResourceList } from '../client/use-resource.ts';
import { runs } from '../runs/run-queries.ts';

export const workflows = resource('workflows');
export const useWorkflows = (query: WorkflowQuery = {}) => useResourceList(workflows, answer<WorkflowPage>(), query);
export const useWorkflow = (id: string | undefined) => useResource(workflows, answer<Workflow>(), id);

export function useCreateWorkflow() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof CreateWorkflow>) => call(workflows.path, answer<Workflow>(), { method: 'POST', body }),
    onSuccess: (workflow) => {
      client.setQueryData(workflows.one(workflow.id), workflow);
      return client.invalidateQueries({ queryKey: workflows.lists });
    },
  });
}

/** Renames, switches on or off, or sets the class; `revision` guards against a change elsewhere. */
export function useChangeWorkflow(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeWorkflow) => call(workflows.at(id), answer<Workflow>(), { method: 'PATCH', body }),
    onSuccess: (workflow) => {
      client.setQueryData(workflows.one(id), workflow);
      return client.invalidateQueries({ queryKey: workflows.lists });
    },
  });
}

export function useArchiveWorkflow() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(workflows.at(id), Nothing, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: workflows.lists }),
  });
}

export function useStartRun(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof StartRun>) => call(`${workflows.at(id)}/runs`, answer<StartedRun>(), { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: runs.lists }),
  });
}
