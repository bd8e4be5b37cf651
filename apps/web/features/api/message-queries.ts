'use client';
import { MessageDetail, MessagePage, type MessageQuery } from '@signalbox/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from './client.ts';
import { keys } from './keys.ts';

export const useMessages = (query: MessageQuery = {}) =>
  useQuery({
    queryKey: keys.messageList(query),
    queryFn: ({ signal }) => call('/messages', MessagePage, { query, signal }),
    placeholderData: keepPreviousData,
  });

export const useMessage = (id: string | undefined) =>
  useQuery({
    queryKey: keys.message(id ?? ''),
    queryFn: ({ signal }) => call(`/messages/${encodeURIComponent(id ?? '')}`, MessageDetail, { signal }),
    enabled: id !== undefined,
  });
