'use client';
import {
  type ChangeWorkflow,
  type CreateWorkflow,
  DraftFacts,
  type Publish,
  Published,
  type SaveDraft,
  SavedDraft,
  StartedRun,
  type StartRun,
  VersionDetail,
  VersionList,
  Workflow,
  WorkflowPage,
  type WorkflowQuery,
} from '@signalbox/contract';
import type { OutsideNames } from '@signalbox/flow';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call, Nothing } from './client.ts';
import { keys } from './keys.ts';

export const useWorkflows = (query: WorkflowQuery = {}) =>
  useQuery({
    queryKey: keys.workflowList(query),
    queryFn: ({ signal }) => call('/workflows', WorkflowPage, { query, signal }),
    placeholderData: keepPreviousData,
  });

export const useWorkflow = (id: string | undefined) =>
  useQuery({
    queryKey: keys.workflow(id ?? ''),
    queryFn: ({ signal }) => call(at(id ?? ''), Workflow, { signal }),
    enabled: id !== undefined,
  });

export function useCreateWorkflow() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof CreateWorkflow>) => call('/workflows', Workflow, { method: 'POST', body }),
    onSuccess: (workflow) => {
      client.setQueryData(keys.workflow(workflow.id), workflow);
      return client.invalidateQueries({ queryKey: keys.workflowLists });
    },
  });
}

/** Renames, switches on or off, or sets the class; `revision` guards against a change elsewhere. */
export function useChangeWorkflow(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof ChangeWorkflow>) => call(at(id), Workflow, { method: 'PATCH', body }),
    onSuccess: (workflow) => {
      client.setQueryData(keys.workflow(id), workflow);
      return client.invalidateQueries({ queryKey: keys.workflowLists });
    },
  });
}

export function useArchiveWorkflow() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(at(id), Nothing, { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.workflowLists }),
  });
}

/** Saves the draft. The stored workflow is not read again: the builder holds the newer graph. */
export const useSaveDraft = (id: string) =>
  useMutation({ mutationFn: (body: z.input<typeof SaveDraft>) => call(`${at(id)}/draft`, SavedDraft, { method: 'PUT', body }) });

/** What the account has of what a draft names. Until the answer about new names is there, the one before stays; each says what it was asked. */
export const useDraftFacts = (id: string, names: OutsideNames) =>
  useQuery({
    queryKey: keys.draftFactsOf(id, names),
    queryFn: async ({ signal }) => ({
      ...(await call(`${at(id)}/facts`, DraftFacts, { method: 'POST', body: names, signal })),
      asked: names,
    }),
    placeholderData: keepPreviousData,
    // Names that are typed leave an answer behind at every pause.
    gcTime: 60_000,
  });

export function usePublish(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof Publish>) => call(`${at(id)}/publish`, Published, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.workflows }),
    // What it was refused for may be news to the draft that is open.
    onError: () => client.invalidateQueries({ queryKey: keys.draftFacts }),
  });
}

export const useVersions = (id: string) =>
  useQuery({ queryKey: keys.versions(id), queryFn: ({ signal }) => call(`${at(id)}/versions`, VersionList, { signal }) });

export const useVersion = (id: string, versionId: string | undefined) =>
  useQuery({
    queryKey: keys.version(id, versionId ?? ''),
    queryFn: ({ signal }) => call(versionAt(id, versionId ?? ''), VersionDetail, { signal }),
    enabled: versionId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Makes an old version live again. */
export function usePublishVersion(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (versionId: string) => call(`${versionAt(id, versionId)}/publish`, Published, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.workflows }),
  });
}

export function useStartRun(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof StartRun>) => call(`${at(id)}/runs`, StartedRun, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.runLists }),
  });
}

const at = (id: string): string => `/workflows/${encodeURIComponent(id)}`;
const versionAt = (id: string, versionId: string): string => `${at(id)}/versions/${encodeURIComponent(versionId)}`;
