'use client';
import type { ConversationCounts } from '@signalbox/contract';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource } from '../client/use-resource.ts';

/** The live stream reads these again whenever messages come or people change something. */
export const conversations = resource('conversations');

/** How many are open, mine, waiting and unread; not asked for by who may not see them. */
export const useCounts = (enabled = true) =>
  useQuery({
    queryKey: [...conversations.lists, 'counts'],
    queryFn: ({ signal }) => call('/conversations/counts', answer<ConversationCounts>(), { signal }),
    enabled,
  });
