'use client';
import type { DraftFacts, Publish, Published, SaveDraft, SavedDraft } from '@signalbox/contract';
import type { OutsideNames } from '@signalbox/flow';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../client/answer.ts';
import { call } from '../../client/call.ts';
import { workflows } from '../../workflows/workflow-queries.ts';

/** Saves the draft. The stored workflow is not read again: the builder holds the newer graph. */
export const useSaveDraft = (id: string) =>
  useMutation({ mutationFn: (body: SaveDraft) => call(`${workflows.at(id)}/draft`, answer<SavedDraft>(), { method: 'PUT', body }) });

/** Key of all that is known about drafts; other workflows and labels decide it, too. */
export const draftFacts = [...workflows.all, 'facts'];

/** What the account has of what a draft names. Until the answer about new names is there, the one before stays; each says what it was asked. */
export const useDraftFacts = (id: string, names: OutsideNames) =>
  useQuery({
    queryKey: [...draftFacts, id, names],
    queryFn: async ({ signal }) => ({
      ...(await call(`${workflows.at(id)}/facts`, answer<DraftFacts>(), { method: 'POST', body: names, signal })),
      asked: names,
    }),
    placeholderData: keepPreviousData,
    // Names that are typed leave an answer behind at every pause.
    gcTime: 60_000,
  });

export function usePublish(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Publish) => call(`${workflows.at(id)}/publish`, answer<Published>(), { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: workflows.all }),
    // What it was refused for may be news to the draft that is open.
    onError: () => client.invalidateQueries({ queryKey: draftFacts }),
  });
}
