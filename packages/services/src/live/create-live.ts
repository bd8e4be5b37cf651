import type { Changed } from '@signalbox/contract';
import type { Database } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import { z } from 'zod';

export interface Live {
  /** Hears the changes of one account, at most every 100 ms. Returns how to stop. */
  subscribe(accountId: number, onChange: (changed: Changed) => void): () => void;
  close(): Promise<void>;
}

const ids = z.array(z.uuid()).default([]);
const Notice = z.object({ account: z.number().int(), runs: ids, messages: ids, workflows: ids });
type Pending = { runs: Set<string>; messages: Set<string>; workflows: Set<string> };

/** One LISTEN per process, shared by every open view. */
export function createLive({ db, everyMs = 100 }: { db: Database; everyMs?: number }): Live {
  const subscribers = new Map<number, Set<(changed: Changed) => void>>();
  const pending = new Map<number, Pending>();
  let timer: NodeJS.Timeout | null = null;

  const send = () => {
    timer = null;
    const batch = [...pending];
    pending.clear();
    for (const [accountId, change] of batch) {
      const changed = publicChange(change);
      for (const onChange of subscribers.get(accountId) ?? []) onChange(changed);
    }
  };
  const hear = (payload: string) => {
    const notice = readNotice(payload);
    if (!notice || !subscribers.has(notice.account)) return;
    const change = pending.get(notice.account) ?? { runs: new Set(), messages: new Set(), workflows: new Set() };
    pending.set(notice.account, change);
    for (const kind of ['runs', 'messages', 'workflows'] as const) for (const id of notice[kind]) change[kind].add(id);
    timer ??= setTimeout(send, everyMs);
  };
  // Notices may have been missed while the connection was down: an empty change makes every view read again.
  const missed = () => {
    for (const accountId of subscribers.keys())
      if (!pending.has(accountId)) pending.set(accountId, { runs: new Set(), messages: new Set(), workflows: new Set() });
    timer ??= setTimeout(send, everyMs);
  };
  const stop = db.listen('live', hear, missed);

  return {
    subscribe: (accountId, onChange) => {
      const own = subscribers.get(accountId) ?? new Set();
      subscribers.set(accountId, own.add(onChange));
      return () => {
        own.delete(onChange);
        if (own.size === 0 && subscribers.get(accountId) === own) subscribers.delete(accountId);
      };
    },
    close: async () => {
      if (timer) clearTimeout(timer);
      await stop();
    },
  };
}

function readNotice(payload: string) {
  try {
    return Notice.parse(JSON.parse(payload));
  } catch {
    return null;
  }
}

const publicChange = (change: Pending): Changed => ({
  runs: [...change.runs].map((id) => toPublicId('run', id)),
  messages: [...change.messages].map((id) => toPublicId('message', id)),
  workflows: [...change.workflows].map((id) => toPublicId('workflow', id)),
});
