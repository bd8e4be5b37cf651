'use client';
import type { Published, VersionDetail, VersionList } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { workflows } from '../workflows/workflow-queries.ts';

export const useVersions = (id: string) =>
  useQuery({ queryKey: versions(id), queryFn: ({ signal }) => call(`${workflows.at(id)}/versions`, answer<VersionList>(), { signal }) });

/** A version never changes, so it is read once. */
export const useVersion = (id: string, versionId: string | undefined) =>
  useQuery({
    queryKey: [...versions(id), versionId ?? ''],
    queryFn: ({ signal }) => call(at(id, versionId ?? ''), answer<VersionDetail>(), { signal }),
    enabled: versionId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Makes an old version live again. */
export function usePublishVersion(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (versionId: string) => call(`${at(id, versionId)}/publish`, answer<Published>(), { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: workflows.all }),
  });
}

const versions = (id: string) => [...workflows.one(id), 'versions'];
const at = (id: string, versionId: string): string => `${workflows.at(id)}/versions/${encodeURIComponent(versionId)}`;
