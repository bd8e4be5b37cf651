import type { AccountSql, Database } from '@signalbox/db';
import type { AttemptResult, StoredMessageState } from '@signalbox/domain';

interface Counts {
  tried: number;
  accepted: number;
  delivered: number;
  failed: number;
}
interface Owned {
  accountId: number;
  providerId: string;
}

/** Counts what the providers of this process do. */
export interface ProviderLoad {
  sent(provider: Owned, result: AttemptResult): void;
  /** A message came to a state by a report. */
  reported(provider: Owned, state: StoredMessageState): void;
  close(): Promise<void>;
}

/** Written every few seconds, for it is about how things go and not about any message: what a process that dies has not written is missing. */
export function createProviderLoad(
  { db, onError }: { db: Database; onError: (error: unknown) => void },
  { everyMs = 3000 }: { everyMs?: number } = {},
): ProviderLoad {
  const pending = new Map<string, { owned: Owned; counts: Counts }>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async () => {
    const due = [...pending.values()];
    pending.clear();
    for (const { owned, counts } of due)
      await db.withAccountSql(owned.accountId, (sql) => addLoad(sql, owned.providerId, counts)).catch(onError);
  };
  const start = () => {
    timer = undefined;
    writing = writing.then(write);
  };
  const countsOf = (owned: Owned): Counts => {
    const entry = pending.get(owned.providerId) ?? { owned, counts: { tried: 0, accepted: 0, delivered: 0, failed: 0 } };
    pending.set(owned.providerId, entry);
    timer ??= setTimeout(start, everyMs);
    return entry.counts;
  };

  return {
    sent: (owned, result) => {
      // To be asked for less is no failure.
      if (result === 'throttled') return;
      const counts = countsOf(owned);
      counts.tried += 1;
      if (result === 'accepted') counts.accepted += 1;
    },
    reported: (owned, state) => {
      if (state === 'delivered' || state === 'read') countsOf(owned).delivered += 1;
      if (state === 'failed' || state === 'expired') countsOf(owned).failed += 1;
    },
    close: async () => {
      clearTimeout(timer);
      start();
      await writing;
    },
  };
}

async function addLoad(sql: AccountSql, providerId: string, { tried, accepted, delivered, failed }: Counts): Promise<void> {
  await sql(
    `insert into provider_load as l (account_id, provider_id, span, at, tried, accepted, delivered, failed)
     select p.account_id, p.id, s, date_trunc(s, now(), 'UTC'), $3, $4, $5, $6 from provider p, unnest(array['hour', 'minute']) s where p.account_id = $1 and p.id = $2
     on conflict (account_id, provider_id, span, at) do update
     set tried = l.tried + $3, accepted = l.accepted + $4, delivered = l.delivered + $5, failed = l.failed + $6`,
    [providerId, tried, accepted, delivered, failed],
    'add_provider_load',
  );
  await sql(
    `delete from provider_load where account_id = $1 and provider_id = $2
       and ((span = 'minute' and at < now() - interval '3 hours') or (span = 'hour' and at < now() - interval '8 days'))`,
    [providerId],
    'drop_provider_load',
  );
}
