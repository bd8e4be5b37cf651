import type { Database } from '@signalbox/db';
import { type EventLevel, newId } from '@signalbox/domain';
import { insertProviderEvents, type LoggedEvent } from './keep-provider-event.ts';

/** What a log holds. Debug ends by itself at its moment; then it is as it was before. */
export interface LogSettings {
  level: 'errors' | 'all';
  debugUntil: number | null;
}
interface Logged {
  accountId: number;
  providerId: string;
  log: LogSettings;
}

/** The logs of the providers that this process talks to. */
export interface ProviderLogs {
  /** From now on this is what the log of a provider holds. */
  know(provider: Logged): void;
  wants(providerId: string, level: EventLevel): boolean;
  /** Keeps an event if it is wanted, soon and together with others; nobody waits for it. */
  note(providerId: string, event: LoggedEvent): void;
  close(): Promise<void>;
}

/** A provider that fails a thousand times a second leaves `most` lines in each pause, and how many were left out. */
export function createProviderLogs(
  { db, onError }: { db: Database; onError: (error: unknown) => void },
  { everyMs = 200, most = 100 }: { everyMs?: number; most?: number } = {},
): ProviderLogs {
  const known = new Map<string, Logged>();
  const pending = new Map<string, { events: (LoggedEvent & { id: string })[]; left: number }>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async () => {
    const due = [...pending];
    pending.clear();
    for (const [providerId, { events, left }] of due) {
      const provider = known.get(providerId);
      if (!provider) continue;
      if (left > 0) events.push({ id: newId(), level: 'error', code: 'log.cut', raw: { count: left } });
      await db.withAccountSql(provider.accountId, (sql) => insertProviderEvents(sql, providerId, events)).catch(onError);
    }
  };
  const start = () => {
    timer = undefined;
    writing = writing.then(write);
  };
  const wants = (providerId: string, level: EventLevel): boolean => {
    const log = known.get(providerId)?.log;
    if (!log) return false;
    const isDebug = log.debugUntil !== null && Date.now() < log.debugUntil;
    return level === 'error' || isDebug || (level === 'info' && log.level === 'all');
  };

  return {
    know: (provider) => void known.set(provider.providerId, provider),
    wants,
    note: (providerId, event) => {
      if (!wants(providerId, event.level)) return;
      const batch = pending.get(providerId) ?? { events: [], left: 0 };
      pending.set(providerId, batch);
      if (batch.events.length < most) batch.events.push({ ...event, id: newId() });
      else batch.left += 1;
      timer ??= setTimeout(start, everyMs);
    },
    close: async () => {
      clearTimeout(timer);
      start();
      await writing;
    },
  };
}
