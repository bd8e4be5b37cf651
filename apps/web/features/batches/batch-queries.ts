'use client';
import type { BatchChanged, BatchDetail, BatchPage, BatchPeople, BatchPeopleQuery, BatchQuery } from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource, useResourceList } from '../client/use-resource.ts';

export const batches = resource('batches');
export const useBatches = (query: BatchQuery = {}) => useResourceList(batches, answer<BatchPage>(), query);

/** While messages are made or wait the counts are read once a second; afterwards reports may come for days. */
const soonMs = 1000;
const laterMs = 10_000;

/** A batch, read again while something can change. */
export const useBatch = (id: string) =>
  useQuery({
    queryKey: batches.one(id),
    queryFn: ({ signal }) => call(batches.at(id), answer<BatchDetail>(), { signal }),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.state === 'counting' || data.state === 'sending' ? soonMs : laterMs,
  });

/** Who gets it, as the counts move; `version` = the counts that the rows belong to. */
export const useBatchPeople = (id: string, query: BatchPeopleQuery, version: string) =>
  useQuery({
    queryKey: [...batches.one(id), 'people', query, version],
    queryFn: ({ signal }) => call(`${batches.at(id)}/people`, answer<BatchPeople>(), { query, signal }),
    placeholderData: keepPreviousData,
  });

export type BatchAct = 'pause' | 'resume' | 'stop' | 'retry';
/** 409 when nothing of it waits any more. */
export function useBatchAct(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: BatchAct) => call(`${batches.at(id)}/${act}`, answer<BatchChanged>(), { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: batches.all }),
  });
}
