'use client';
import { BoxMails, PracticeMailbox, type WriteBoxMail } from '@signalbox/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { z } from 'zod';
import { Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { type Asked, follow } from '../phone/follow.ts';

const at = '/practice/mailbox';
const boxKey = ['practice-mailbox'];
const mailsKey = [...boxKey, 'mails'];
const nothing: BoxMails = { mails: [], next: 0 };

/** The practice mailbox of the account, and which own addresses it reaches. */
export const useMailbox = () => useQuery({ queryKey: boxKey, queryFn: ({ signal }) => call(at, PracticeMailbox, { signal }) });

/** Connects the mail server of the simulator. */
export function useSetUpMailbox() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(at, PracticeMailbox, { method: 'POST' }),
    onSuccess: async (box) => {
      client.setQueryData(boxKey, box);
      await client.invalidateQueries({ queryKey: ['own-addresses'] });
    },
  });
}

/** Its mails, newest first, kept current while they are shown. */
export function useBoxMails() {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: mailsKey,
    queryFn: ({ signal }) => read({ after: 0, waitMs: 0, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isRead = query.isSuccess;
  useEffect(() => {
    if (!isRead) return;
    const stop = new AbortController();
    void follow(stop.signal, {
      read,
      after: () => (client.getQueryData<BoxMails>(mailsKey) ?? nothing).next,
      take: (news) => {
        client.setQueryData<BoxMails>(mailsKey, (known) => joined(known ?? nothing, news));
      },
    });
    return () => stop.abort();
  }, [client, isRead]);
  return query;
}

/** A mail to one of the account's own addresses. */
export const useWriteMail = () =>
  useMutation({ mutationFn: (body: z.input<typeof WriteBoxMail>) => call(`${at}/mails`, Nothing, { method: 'POST', body }) });

const read = ({ after, waitMs, signal }: Asked) => call(`${at}/mails`, BoxMails, { query: { after, waitMs }, signal });

/** A smaller number means that the simulator started anew and counts from the beginning. */
const joined = (known: BoxMails, news: BoxMails): BoxMails =>
  news.next < known.next ? news : { mails: [...known.mails, ...news.mails], next: news.next };
