'use client';
import type { CreateExport, Export, ExportColumns, ExportPage, ExportQuery, ExportSource } from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource } from '../client/use-resource.ts';

const exports = resource('exports');
const columns = resource('export-columns');
const isRunning = ({ state }: Pick<Export, 'state'>): boolean => state === 'running';

/** The exports made, read again while one of them is under way. */
export const useExports = (query: ExportQuery) =>
  useQuery({
    queryKey: exports.list(query),
    queryFn: ({ signal }) => call(exports.path, answer<ExportPage>(), { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (data?.items.some(isRunning) ? 1000 : false),
  });
/** One, read again until it is over; undefined = none is asked for. */
export const useExport = (id: string | undefined) =>
  useQuery({
    queryKey: exports.one(id ?? ''),
    queryFn: ({ signal }) => call(exports.at(id ?? ''), answer<Export>(), { signal }),
    enabled: id !== undefined,
    refetchInterval: ({ state: { data } }) => (data && isRunning(data) ? 500 : false),
  });
export const useExportColumns = (of: ExportSource, table: string | null) =>
  useQuery({
    queryKey: [...columns.all, of, table],
    queryFn: ({ signal }) => call(columns.path, answer<ExportColumns>(), { query: { of, ...(table === null ? {} : { table }) }, signal }),
  });

export function useCreateExport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateExport) => call(exports.path, answer<Export>(), { method: 'POST', body }),
    onSettled: () => client.invalidateQueries({ queryKey: exports.lists }),
  });
}
/** Stops one that is under way, or deletes its file. */
export function useEndExport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(`${exports.at(id)}/file`, answer<Export>(), { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: exports.all }),
  });
}
export const exportFile = (id: string): string => `/api/v1${exports.at(id)}/file`;
