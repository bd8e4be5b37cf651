'use client';
import type { ChildPage, ChildrenQuery } from '@signalbox/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer } from '../../client/answer.ts';
import { call } from '../../client/call.ts';
import { runs } from '../../runs/run-queries.ts';

/** The runs that a step of a run started: items of a for-each, a workflow that was called. */
export const useRunChildren = (runId: string, query: ChildrenQuery, enabled = true) =>
  useQuery({
    queryKey: [...runs.one(runId), 'children', query],
    queryFn: ({ signal }) => call(`${runs.at(runId)}/children`, answer<ChildPage>(), { query, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
