'use client';
import type { AddedMembers, AddMembers, ChangeGroup, Group, GroupDetail, GroupList } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
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
export const useCreateGroup = () => useDone((name: string) => call(groups.path, answer<Group>(), { method: 'POST', body: { name } }));
export const useChangeGroup = (id: string) =>
  useDone((body: ChangeGroup) => call(groups.at(id), answer<GroupDetail>(), { method: 'PATCH', body }));
export const useAddMembers = (id: string) =>
  useDone((body: Partial<AddMembers>) => call(`${groups.at(id)}/members`, answer<AddedMembers>(), { method: 'POST', body }));
