'use client';
import type { ChangeImport, CreateImport, ImportDetail, ImportPage, ImportQuery } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, Nothing } from '../../client/answer.ts';
import { call } from '../../client/call.ts';
import { resource, useResourceList } from '../../client/use-resource.ts';

const imports = resource('imports');
export const useImports = (query: ImportQuery) => useResourceList(imports, answer<ImportPage>(), query);

const busy = ['checking', 'running', 'undoing'];
export const isBusy = ({ state }: Pick<ImportDetail, 'state'>): boolean => busy.includes(state);

/** An import, read again while it goes on. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: imports.one(id),
    queryFn: ({ signal }) => call(imports.at(id), answer<ImportDetail>(), { signal }),
    refetchInterval: ({ state: { data } }) => (data && isBusy(data) ? 1000 : false),
  });

/** How the file is read and where columns go; what was chosen stands at once. */
export function useChangeImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeImport) => call(imports.at(id), answer<ImportDetail>(), { method: 'PATCH', body }),
    onMutate: (change) =>
      client.setQueryData<ImportDetail>(imports.one(id), (before) =>
        before?.settings ? { ...before, state: 'draft', settings: Object.assign({ ...before.settings }, change) } : before,
      ),
    onSuccess: (changed) => client.setQueryData(imports.one(id), changed),
    onError: () => client.invalidateQueries({ queryKey: imports.one(id) }),
  });
}

export type ImportAct = 'check' | 'start' | 'pause' | 'resume' | 'stop' | 'undo';
export function useImportAct(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: ImportAct) => call(`${imports.at(id)}/${act}`, answer<ImportDetail>(), { method: 'POST' }),
    onSuccess: (changed) => client.setQueryData(imports.one(id), changed),
    onSettled: () => client.invalidateQueries({ queryKey: imports.lists }),
  });
}

/** As the contract says; it is not sent before the page for this number. */
const pieceBytes = 1024 * 1024;

/** Sends a file piece by piece and has it looked at; `onSent` tells how much has gone. */
export const uploadFile = async (file: File, onSent: (share: number) => void): Promise<ImportDetail> =>
  call(`${imports.at(await sendFile(file, onSent))}/read`, answer<ImportDetail>(), { method: 'POST' });

/** The bytes of a file, piece by piece; answers under which id they lie. */
export async function sendFile(file: File, onSent: (share: number) => void): Promise<string> {
  const body: CreateImport = { name: file.name.slice(-200), sizeBytes: file.size };
  const { id } = await call(imports.path, answer<ImportDetail>(), { method: 'POST', body });
  for (let no = 0; no * pieceBytes < file.size; no += 1) {
    const bytes = await file.slice(no * pieceBytes, (no + 1) * pieceBytes).arrayBuffer();
    await call(`${imports.at(id)}/pieces/${no}`, Nothing, { method: 'PUT', bytes });
    onSent(Math.min(1, ((no + 1) * pieceBytes) / file.size));
  }
  return id;
}
