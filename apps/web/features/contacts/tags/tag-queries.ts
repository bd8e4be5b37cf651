'use client';
import type { ChangeTag, Tag, TagDetail, TagList } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, Nothing } from '../../client/answer.ts';
import { call } from '../../client/call.ts';
import { resource, useResource } from '../../client/use-resource.ts';

const tags = resource('tags');
export const useTagList = () =>
  useQuery({ queryKey: tags.list({}), queryFn: ({ signal }) => call(tags.path, answer<TagList>(), { signal }) });
export const useTag = (id: string) => useResource(tags, answer<TagDetail>(), id);

/** Whatever is done with a tag: lists, pickers and contacts are read again. */
function useDone<Body = void, Result = unknown>(send: (body: Body) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => Promise.all([tags.all, ['pick', 'tags'], ['contacts']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
const detail = answer<TagDetail>();
export const useCreateTag = () => useDone((name: string) => call(tags.path, answer<Tag>(), { method: 'POST', body: { name } }));
export const useChangeTag = () =>
  useDone(({ id, ...body }: ChangeTag & { id: string }) => call(tags.at(id), detail, { method: 'PATCH', body }));
export const useMergeTag = (id: string) =>
  useDone((intoId: string) => call(`${tags.at(id)}/merge`, detail, { method: 'POST', body: { intoId } }));
export const useRemoveTag = (id: string) => useDone(() => call(tags.at(id), Nothing, { method: 'DELETE' }));
