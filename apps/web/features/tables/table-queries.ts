'use client';
import type { ChangeTable, CreateTable, TableDetail, TablePage, TableQuery } from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { draftFacts } from '../builder/draft/draft-queries.ts';
import { answer } from '../client/answer.ts';
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
