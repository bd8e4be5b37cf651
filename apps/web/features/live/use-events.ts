'use client';
import type { Changed } from '@signalbox/contract';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { draftFacts } from '../builder/draft/draft-queries.ts';
import { draftWatch } from '../builder/states/draft-watch.ts';
import { Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { conversations as conversationKeys } from '../inbox/conversation-counts.ts';
import { messages as messageKeys } from '../messages/message-queries.ts';
import { runs as runKeys } from '../runs/run-queries.ts';
import { tasks } from '../tasks/task-queries.ts';
import { workflows as workflowKeys } from '../workflows/workflow-queries.ts';
import { openStream } from './open-stream.ts';

/** Keeps every query of this tab current. One stream per tab; the shell calls this once. */
export function useEvents(): void {
  const client = useQueryClient();
  useEffect(() => {
    const refresh = createRefresh(client);
    let wasLost = false;
    const close = openStream('/api/v1/events', {
      onBack: () => {
        setConnection(null);
        // Nobody kept what happened meanwhile, so everything is read again.
        if (wasLost) refresh.everything();
        wasLost = false;
      },
      onLost: () => {
        if (!wasLost) setConnection(new Date());
        wasLost = true;
      },
      onChanged: (data) => {
        const changed = changedOf(data);
        if (changed) refresh.changed(changed);
      },
      // A session that ended is told by the answer to any call.
      onRefused: () => void call('/me', Nothing).catch(() => undefined),
    });
    return () => {
      close();
      refresh.stop();
      setConnection(null);
    };
  }, [client]);
}

/** Since when the live stream is lost; null while it stands. */
export const useOfflineSince = (): Date | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offlineSince,
    () => null,
  );

/** Collects changes for a moment: a thousand runs that move are one reading of the list, not a thousand. */
export function createRefresh(client: QueryClient, everyMs = 250) {
  const pending = new Map<string, readonly string[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flushedAt = 0;
  const note = (key: readonly string[]) => pending.set(key.join('/'), key);
  const flush = () => {
    timer = undefined;
    flushedAt = Date.now();
    const due = [...pending.values()];
    pending.clear();
    for (const queryKey of due) void client.invalidateQueries({ queryKey });
  };
  return {
    changed({ runs, messages, workflows, drafts, conversations }: Changed): void {
      for (const id of runs) note(runKeys.one(id));
      for (const id of messages) note(messageKeys.one(id));
      for (const id of workflows) note(workflowKeys.one(id));
      for (const id of drafts) note(draftWatch(id));
      if (runs.length > 0) note(runKeys.lists);
      if (runs.length > 0) note(tasks.all);
      if (messages.length > 0) note(messageKeys.lists);
      // A message may belong to any of them.
      if (messages.length > 0 || conversations.length > 0) note(conversationKeys.all);
      if (workflows.length > 0) note(workflowKeys.lists);
      if (workflows.length > 0) note(draftFacts);
      // The first change is read at once, those that follow together.
      timer ??= setTimeout(flush, Math.max(0, flushedAt + everyMs - Date.now()));
    },
    everything(): void {
      void client.invalidateQueries();
    },
    stop(): void {
      clearTimeout(timer);
      pending.clear();
    },
  };
}

let offlineSince: Date | null = null;
const listeners = new Set<() => void>();
function setConnection(since: Date | null): void {
  offlineSince = since;
  for (const listener of listeners) listener();
}

/** A line of the stream; of an older server some lists are missing. */
function changedOf(line: string): Changed | null {
  const read = parsed(line);
  if (typeof read !== 'object' || read === null) return null;
  const { runs, messages, workflows, drafts, conversations }: { [List in keyof Changed]?: unknown } = read;
  if (![runs, messages, workflows].every(Array.isArray)) return null;
  return {
    ...{ runs: idsOf(runs), messages: idsOf(messages), workflows: idsOf(workflows) },
    ...{ drafts: idsOf(drafts), conversations: idsOf(conversations) },
  };
}
const idsOf = (list: unknown): string[] => (Array.isArray(list) ? list.filter((id) => typeof id === 'string') : []);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
