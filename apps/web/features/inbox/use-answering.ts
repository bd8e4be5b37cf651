'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { conversations } from './conversation-counts.ts';

/** Often enough that nobody is taken for gone; the house forgets who says nothing for 15 s. */
const tellEveryMs = 6000;
/** Who went without a word is seen to be gone so much later. */
const lookEveryMs = 8000;

/** Says to others that the field of this conversation is open here, for as long as it is. A lost word costs a look only. */
export function useTellAnswering(id: string, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const tell = (isOver: boolean) =>
      void call(`${conversations.at(id)}/answering`, Nothing, { method: 'POST', body: { isOver } }).catch(() => undefined);
    tell(false);
    const timer = setInterval(() => tell(false), tellEveryMs);
    return () => {
      clearInterval(timer);
      tell(true);
    };
  }, [id, isOpen]);
}

/** Reads the conversation again while somebody else answers. */
export function useWatchAnswering(id: string, isSomebodyThere: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isSomebodyThere) return;
    const timer = setInterval(() => void client.invalidateQueries({ queryKey: conversations.one(id), exact: true }), lookEveryMs);
    return () => clearInterval(timer);
  }, [client, id, isSomebodyThere]);
}
