'use client';
import type { ChangeTestCase, CreateTestCase, TestCaseList } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../../client/answer.ts';
import { type CallOptions, call } from '../../../client/call.ts';

const keyOf = (workflowId: string) => ['workflows', workflowId, 'test-cases'] as const;
const pathOf = (workflowId: string) => `/workflows/${encodeURIComponent(workflowId)}/test-cases`;
const caseOf = (id: string) => `/${encodeURIComponent(id)}`;

/** The saved conversations of a workflow. */
export const useTestCases = (workflowId: string) =>
  useQuery({ queryKey: keyOf(workflowId), queryFn: ({ signal }) => call(pathOf(workflowId), answer<TestCaseList>(), { signal }) });

/** Every change answers with the whole list. */
export function useTestCaseActs(workflowId: string) {
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: ({ path, ...options }: CallOptions & { path: string }) =>
      call(`${pathOf(workflowId)}${path}`, answer<TestCaseList>(), options),
    onSuccess: (now) => client.setQueryData(keyOf(workflowId), now),
  });
  return {
    busy: act.isPending,
    error: act.error,
    runAll: () => act.mutateAsync({ path: '/run', method: 'POST' }),
    save: (body: CreateTestCase) => act.mutateAsync({ path: '', method: 'POST', body }),
    change: (id: string, body: ChangeTestCase) => act.mutateAsync({ path: caseOf(id), method: 'PATCH', body }),
    remove: (id: string) => act.mutateAsync({ path: caseOf(id), method: 'DELETE' }),
    gate: (mustPass: boolean) => act.mutateAsync({ path: '/gate', method: 'PUT', body: { mustPass } }),
  };
}
