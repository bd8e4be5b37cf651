'use client';
import {
  type ChangeWorkflow,
  type CreateWorkflow,
  StartedRun,
  type StartRun,
  Workflow,
  WorkflowPage,
  type WorkflowQuery,
} from '@signalbox/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call, Nothing } from '../client/call.ts';
import { resource, useResource, useResourceList } from '../client/use-resource.ts';
import { runs } from '../runs/run-queries.ts';

export const workflows = resource('workflows');
export const useWorkflows = (query: WorkflowQuery = {}) => useResourceList(workflows, WorkflowPage, query);
export const useWorkflow = (id: string | undefined) => useResource(workflows, Workflow, id);

export function useCreateWorkflow() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof CreateWorkflow>) => call(workflows.path, Workflow, { method: 'POST', body }),
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
    mutationFn: (body: ChangeWorkflow) => call(workflows.at(id), Workflow, { method: 'PATCH', body }),
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
    mutationFn: (body: z.input<typeof StartRun>) => call(`${workflows.at(id)}/runs`, StartedRun, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: runs.lists }),
  });
}
