'use client';
import { AnswerCounts } from '@signalbox/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../client/call.ts';
import { runs } from '../runs/run-queries.ts';
import { workflows } from '../workflows/workflow-queries.ts';

/** What people really answered to a question. Read again whenever runs move. */
export const useAnswerCounts = (workflowId: string | undefined, nodeId: string | null, days: number) =>
  useQuery({
    queryKey: [...runs.lists, 'answers', workflowId, nodeId, days],
    queryFn: ({ signal }) =>
      call(`${workflows.at(workflowId ?? '')}/answers/${encodeURIComponent(nodeId ?? '')}`, AnswerCounts, { query: { days }, signal }),
    placeholderData: keepPreviousData,
    enabled: workflowId !== undefined && nodeId !== null,
  });
