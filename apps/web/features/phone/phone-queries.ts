'use client';
import { type PhoneMessage, PhoneMessages, type PhoneOutcome, type PhoneSend } from '@signalbox/contract';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { z } from 'zod';
import { call, Nothing } from '../client/call.ts';

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
    void follow(number, stop.signal, {
      current: () => client.getQueryData<PhoneThread>(threadKey(number)) ?? nothing,
      set: (thread) => {
        client.setQueryData(threadKey(number), thread);
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
const read = (number: string, { after, waitMs, signal }: { after: number; waitMs: number; signal: AbortSignal }) =>
  call(`${at(number)}/messages`, PhoneMessages, { query: { after, waitMs }, signal });

async function follow(
  number: string,
  signal: AbortSignal,
  { current, set }: { current: () => PhoneThread; set: (thread: PhoneThread) => void },
): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      const news = await read(number, { after: current().next, waitMs: longPollMs, signal });
      if (signal.aborted) return;
      failures = 0;
      set(merge(current(), news));
    } catch {
      failures += 1;
      await pause(Math.min(500 * 2 ** failures, 10_000), signal);
    }
  }
}

/** A text comes again when its state changes; the newest view of each wins. */
export function merge(thread: PhoneThread, news: PhoneThread): PhoneThread {
  // A smaller number means that the simulator started anew and counts from the beginning.
  const kept = news.next < thread.next ? [] : thread.messages;
  const byId = new Map(kept.map((message) => [message.id, message]));
  for (const message of news.messages) byId.set(message.id, message);
  const messages = [...byId.values()].sort((a, b) => a.at.localeCompare(b.at) || a.no - b.no);
  return { messages, next: news.next };
}

const longPollMs = 20_000;

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
