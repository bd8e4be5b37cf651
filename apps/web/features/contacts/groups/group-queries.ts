'use client';
import type {
  AddedMembers,
  AddMembers,
  ChangeGroup,
  CreateGroup,
  Group,
  GroupDetail,
  GroupList,
  GroupPreview,
  WhyMember,
} from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer } from '../../client/answer.ts';
import { call } from '../../client/call.ts';
import { resource, useResource } from '../../client/use-resource.ts';

const groups = resource('groups');
export const useGroupList = (archived: boolean) =>
  useQuery({
    queryKey: groups.list({ archived }),
    queryFn: ({ signal }) => call(groups.path, answer<GroupList>(), { signal, query: archived ? { archived: true } : {} }),
  });
export const useGroup = (id: string) => useResource(groups, answer<GroupDetail>(), id);

/** Whatever is done with a group: lists, pickers and its members are read again. */
function useDone<Body, Result>(send: (body: Body) => Promise<Result>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => Promise.all([groups.all, ['pick', 'groups'], ['contacts']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
export const useCreateGroup = () => useDone((body: CreateGroup) => call(groups.path, answer<Group>(), { method: 'POST', body }));
export const useChangeGroup = (id: string) =>
  useDone((body: ChangeGroup) => call(groups.at(id), answer<GroupDetail>(), { method: 'PATCH', body }));
export const useAddMembers = (id: string) =>
  useDone((body: Partial<AddMembers>) => call(`${groups.at(id)}/members`, answer<AddedMembers>(), { method: 'POST', body }));

/** Who would belong by a condition; the last answer stays while the next one is asked for. */
export const useGroupPreview = (when: string, groupId: string | undefined) =>
  useQuery({
    queryKey: [...groups.all, 'preview', when, groupId ?? ''],
    queryFn: ({ signal }) =>
      call('/group-previews', answer<GroupPreview>(), { method: 'POST', signal, body: { when, ...(groupId ? { groupId } : {}) } }),
    enabled: when.trim() !== '',
    retry: false,
    placeholderData: keepPreviousData,
  });
export const useWhyMember = (groupId: string, contactId: string) =>
  useQuery({
    queryKey: [...groups.one(groupId), 'why', contactId],
    queryFn: ({ signal }) => call(`${groups.at(groupId)}/members/${contactId}`, answer<WhyMember>(), { signal }),
  });
