'use client';
import type { PhoneMessage, PhoneMessages, PhoneOutcome, PhoneSend } from '@signalbox/contract';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { z } from 'zod';
import { answer, Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { type Asked, follow } from './follow.ts';

/** Texts on a practice phone, oldest first, kept current by long polling while the component is shown. */
export function usePhoneMessages(number: string | undefined) {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: threadKey(number ?? ''),
    queryFn: async ({ signal }) => merge(nothing, await read(number ?? '', { after: 0, waitMs: 0, signal })),
    enabled: number !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isRead = query.isSuccess;
  useEffect(() => {
    if (number === undefined || !isRead) return;
    const stop = new AbortController();
    void follow(stop.signal, {
      read: (asked) => read(number, asked),
      after: () => (client.getQueryData<PhoneThread>(threadKey(number)) ?? nothing).next,
      take: (news) => {
        client.setQueryData<PhoneThread>(threadKey(number), (thread) => merge(thread ?? nothing, news));
      },
    });
    return () => stop.abort();
  }, [client, number, isRead]);
  return query;
}

/** Texts from the practice phone to one of our numbers. */
export const useSendText = (number: string) =>
  useMutation({ mutationFn: (body: z.input<typeof PhoneSend>) => call(`${at(number)}/messages`, Nothing, { method: 'POST', body }) });

/** Decides what happens to the next texts to this phone. */
export const useSetOutcome = (number: string) =>
  useMutation({ mutationFn: (body: z.input<typeof PhoneOutcome>) => call(`${at(number)}/outcome`, Nothing, { method: 'PUT', body }) });

/** When the last text on a phone was, as far as it is known here. */
export const lastTextAt = (client: QueryClient, number: string): string | null =>
  client.getQueryData<PhoneThread>(threadKey(number))?.messages.at(-1)?.at ?? null;

export interface PhoneThread {
  messages: PhoneMessage[];
  next: number;
}

const threadKey = (number: string) => ['phone', number];
const nothing: PhoneThread = { messages: [], next: 0 };
const at = (number: string): string => `/practice/phones/${encodeURIComponent(number)}`;
const read = (number: string, { after, waitMs, signal }: Asked) =>
  call(`${at(number)}/messages`, answer<PhoneMessages>(), { query: { after, waitMs }, signal });

/** A text comes again when its state changes; the newest view of each wins. */
export function merge(thread: PhoneThread, news: PhoneThread): PhoneThread {
  // A smaller number means that the simulator started anew and counts from the beginning.
  const kept = news.next < thread.next ? [] : thread.messages;
  const byId = new Map(kept.map((message) => [message.id, message]));
  for (const message of news.messages) byId.set(message.id, message);
  const messages = [...byId.values()].sort((a, b) => a.at.localeCompare(b.at) || a.no - b.no);
  return { messages, next: news.next };
}
