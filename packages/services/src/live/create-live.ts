import type { Changed } from '@signalbox/contract';
import type { Database } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import { z } from 'zod';

export interface Live {
  /** Hears the changes of one account, at most every 100 ms. Returns how to stop. */
  subscribe(accountId: number, subscriber: Subscriber): () => void;
  /** Tells every subscriber that nothing more comes: this process ends. */
  close(): Promise<void>;
}
export interface Subscriber {
  onChange: (changed: Changed) => void;
  onEnd: () => void;
}

const ids = z.array(z.uuid()).default([]);
const Notice = z.object({ account: z.number().int(), runs: ids, messages: ids, workflows: ids, drafts: ids, conversations: ids });
const kinds = ['runs', 'messages', 'workflows', 'drafts', 'conversations'] as const;
type Pending = Record<(typeof kinds)[number], Set<string>>;
const nothing = (): Pending => ({
  ...{ runs: new Set(), messages: new Set(), workflows: new Set(), drafts: new Set(), conversations: new Set() },
});

/** One LISTEN per process, shared by every open view. */
export function createLive({ db, everyMs = 100 }: { db: Database; everyMs?: number }): Live {
  const subscribers = new Map<number, Set<Subscriber>>();
  const pending = new Map<number, Pending>();
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;

  const send = () => {
    timer = null;
    const batch = [...pending];
    pending.clear();
    for (const [accountId, change] of batch) {
      const changed = publicChange(change);
      for (const { onChange } of subscribers.get(accountId) ?? []) onChange(changed);
    }
  };
  const hear = (payload: string) => {
    const notice = readNotice(payload);
    if (!notice || !subscribers.has(notice.account)) return;
    const change = pending.get(notice.account) ?? nothing();
    pending.set(notice.account, change);
    for (const kind of kinds) for (const id of notice[kind]) change[kind].add(id);
    timer ??= setTimeout(send, everyMs);
  };
  // Notices may have been missed while the connection was down: an empty change makes every view read again.
  const missed = () => {
    for (const accountId of subscribers.keys()) if (!pending.has(accountId)) pending.set(accountId, nothing());
    timer ??= setTimeout(send, everyMs);
  };
  const stop = db.listen('live', hear, missed);

  return {
    subscribe: (accountId, subscriber) => {
      if (isClosed) queueMicrotask(subscriber.onEnd);
      const own = subscribers.get(accountId) ?? new Set();
      subscribers.set(accountId, own.add(subscriber));
      return () => {
        own.delete(subscriber);
        if (own.size === 0 && subscribers.get(accountId) === own) subscribers.delete(accountId);
      };
    },
    close: async () => {
      isClosed = true;
      if (timer) clearTimeout(timer);
      for (const own of [...subscribers.values()]) for (const { onEnd } of [...own]) onEnd();
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
  drafts: [...change.drafts].map((id) => toPublicId('workflow', id)),
  conversations: [...change.conversations].map((id) => toPublicId('conversation', id)),
});
