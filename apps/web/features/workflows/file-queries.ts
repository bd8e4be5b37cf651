'use client';
import type { CopyWorkflow, FolderList, ImportWorkflow, RenameFolder, RestoreWorkflow, Workflow } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { answer, Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { workflows } from './workflow-queries.ts';

const folders = [...workflows.lists, 'folders'];

/** Folders by name; they are read again whenever the list is. */
export const useFolders = () =>
  useQuery({ queryKey: folders, queryFn: ({ signal }) => call('/workflow-folders', answer<FolderList>(), { signal }), staleTime: 60_000 });

/** Does something that changes which workflows there are. */
function useListChange<Given, Result>(change: (given: Given) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => client.invalidateQueries({ queryKey: workflows.lists }) });
}

export const useRenameFolder = () => useListChange((body: RenameFolder) => call('/workflow-folders', Nothing, { method: 'PATCH', body }));

export const useCopyWorkflow = () =>
  useListChange(({ id, ...body }: CopyWorkflow & { id: string }) =>
    call(`${workflows.at(id)}/copies`, answer<Workflow>(), { method: 'POST', body }),
  );

export const useRestoreWorkflow = () =>
  useListChange(({ id, ...body }: z.input<typeof RestoreWorkflow> & { id: string }) =>
    call(`${workflows.at(id)}/restore`, answer<Workflow>(), { method: 'POST', body }),
  );

export const useImportWorkflow = () =>
  useListChange((body: ImportWorkflow) => call('/workflow-files', answer<Workflow>(), { method: 'POST', body }));
