'use client';
import type {
  ChangeConversation,
  ChangeConversations,
  ChangedConversations,
  ConversationDetail,
  ConversationEntryPage,
  ConversationPage,
  ConversationQuery,
  MemberList,
  SendInConversation,
  SentInConversation,
  StartConversation,
} from '@signalbox/contract';
import { type QueryClient, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { answer, Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { useResource, useResourceList } from '../client/use-resource.ts';
import { conversations } from './conversation-counts.ts';

export const useConversations = (query: ConversationQuery) => useResourceList(conversations, answer<ConversationPage>(), query);
export const useConversation = (id: string | undefined) => useResource(conversations, answer<ConversationDetail>(), id);

export const useMembers = () =>
  useQuery({
    queryKey: ['members'],
    queryFn: ({ signal }) => call('/conversations/members', answer<MemberList>(), { signal }),
    staleTime: 60_000,
  });

/** What was said and done, newest first; older pages are asked for one by one. */
export const useEntries = (id: string) =>
  useInfiniteQuery({
    queryKey: [...conversations.one(id), 'entries'],
    queryFn: ({ signal, pageParam }) =>
      call(`${conversations.at(id)}/entries`, answer<ConversationEntryPage>(), { signal, query: { before: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** The newest entry that stands on the screen. */
const seenOf = (client: QueryClient, id: string): { seen?: string } => {
  const pages = client.getQueryData<{ pages: ConversationEntryPage[] }>([...conversations.one(id), 'entries']);
  const newest = pages?.pages[0]?.items[0]?.id;
  return newest === undefined ? {} : { seen: newest };
};

/** A change of one conversation whose answer is the conversation. */
function useChanged<Body>(send: (body: Body) => Promise<z.output<typeof ConversationDetail>>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (changed) => client.setQueryData(conversations.one(changed.id), changed),
    onSettled: () => client.invalidateQueries({ queryKey: conversations.all }),
  });
}
export function useChangeConversation() {
  const client = useQueryClient();
  return useChanged(({ id, ...change }: Omit<ChangeConversation, 'seen'> & { id: string }) =>
    call(conversations.at(id), answer<ConversationDetail>(), { method: 'PATCH', body: { ...change, ...seenOf(client, id) } }),
  );
}
/** Several at once; the answer is what puts them back. */
export function useChangeSeveral() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (changes: ChangeConversations['changes']) =>
      call(conversations.path, answer<ChangedConversations>(), { method: 'PATCH', body: { changes } }),
    onSettled: () => client.invalidateQueries({ queryKey: conversations.all }),
  });
}
export const useStartConversation = () =>
  useChanged((body: StartConversation) => call(conversations.path, answer<ConversationDetail>(), { method: 'POST', body }));
export const useKeepAsContact = (id: string) =>
  useChanged((name: string) => call(`${conversations.at(id)}/contact`, answer<ConversationDetail>(), { method: 'POST', body: { name } }));
export const useTag = (id: string) =>
  useChanged((name: string) => call(`${conversations.at(id)}/tags`, answer<ConversationDetail>(), { method: 'POST', body: { name } }));
export const useUntag = (id: string) =>
  useChanged((tagId: string) =>
    call(`${conversations.at(id)}/tags/${encodeURIComponent(tagId)}`, answer<ConversationDetail>(), { method: 'DELETE' }),
  );

/** Sends a message; the same key again is the same message. */
export function useSend(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (message: Omit<z.input<typeof SendInConversation>, 'seen'>) =>
      call(`${conversations.at(id)}/messages`, answer<SentInConversation>(), {
        method: 'POST',
        body: { ...message, ...seenOf(client, id) },
      }),
    onSettled: () => client.invalidateQueries({ queryKey: conversations.all }),
  });
}
export function useNote(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => call(`${conversations.at(id)}/notes`, Nothing, { method: 'POST', body: { text } }),
    onSettled: () => client.invalidateQueries({ queryKey: conversations.all }),
  });
}
/** What stands on the screen has been read; who loses the connection meanwhile says so again with the next entry. */
export const markRead = (id: string, seen: string): Promise<unknown> =>
  call(`${conversations.at(id)}/read`, Nothing, { method: 'POST', body: { seen } }).catch(() => undefined);
