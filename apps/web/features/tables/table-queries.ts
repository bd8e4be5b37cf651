'use client';
import type {
  ChangedTableRows,
  ChangeTable,
  ChangeTableRows,
  ColumnsPreview,
  CreateTable,
  FilledTable,
  FillTable,
  TableDetail,
  TableFileLook,
  TablePage,
  TableQuery,
  TableRowQuery,
  TableRows,
  WantedColumn,
} from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { draftFacts } from '../builder/draft/draft-queries.ts';
import { answer, Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource, useResource } from '../client/use-resource.ts';

const tables = resource('tables');
export const useTables = (query: Partial<TableQuery> = {}, enabled = true) =>
  useQuery({
    queryKey: tables.list(query),
    queryFn: ({ signal }) => call(tables.path, answer<TablePage>(), { query, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
export const useTable = (id: string | undefined) => useResource(tables, answer<TableDetail>(), id);

/** Whatever is done with a table: lists, pickers and what drafts know of it are read again; its rows are the grid's own. */
function useDone<Body, Result>(send: (body: Body) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => Promise.all([tables.all, draftFacts].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
export const useCreateTable = () => useDone((body: CreateTable) => call(tables.path, answer<TableDetail>(), { method: 'POST', body }));
export const useChangeTable = (id: string) =>
  useDone((body: ChangeTable) => call(tables.at(id), answer<TableDetail>(), { method: 'PATCH', body }));
export const useDeleteTable = (id: string) => useDone(() => call(tables.at(id), Nothing, { method: 'DELETE' }));
export const useFillTable = (id: string) =>
  useDone((body: FillTable) => call(`${tables.at(id)}/fill`, answer<FilledTable>(), { method: 'POST', body }));

/** What other columns would do to the values; null = none are asked for. */
export const useColumnsPreview = (id: string, columns: WantedColumn[] | null) =>
  useQuery({
    queryKey: [...tables.one(id), 'preview', columns],
    queryFn: ({ signal }) =>
      call(`${tables.at(id)}/preview`, answer<ColumnsPreview>(), { method: 'POST', body: { columns: columns ?? [] }, signal }),
    enabled: columns !== null,
    retry: false,
  });

export const lookAtFile = (id: string, file: string) =>
  call(`${tables.at(id)}/file`, answer<TableFileLook>(), { method: 'POST', body: { file } });
export const readRows = (id: string, query: Partial<TableRowQuery>, signal?: AbortSignal) =>
  call(`${tables.at(id)}/rows`, answer<TableRows>(), { query, ...(signal ? { signal } : {}) });
export const writeRows = (id: string, body: ChangeTableRows) =>
  call(`${tables.at(id)}/rows`, answer<ChangedTableRows>(), { method: 'PATCH', body });
