import type { Database } from '@signalbox/db';

/** The account behind a secret address. Whether the address still is one is decided in the transaction, not here. */
export type FindHookAccount = (tokenHash: string) => Promise<number | null>;

/** Addresses that exist are remembered for a moment; unknown ones are not, so that guesses take no memory. */
export function createHookRoutes(db: Database, { forMs = 5000, limit = 5000 } = {}): FindHookAccount {
  const known = new Map<string, { accountId: number; until: number }>();
  return async (tokenHash) => {
    const kept = known.get(tokenHash);
    if (kept && kept.until > Date.now()) return kept.accountId;
    known.delete(tokenHash);
    const [route] = await db.router<{ account_id: number }>('select * from find_http_trigger($1)', [tokenHash], 'find_http_trigger');
    if (!route) return null;
    if (known.size >= limit) known.delete(known.keys().next().value ?? '');
    known.set(tokenHash, { accountId: route.account_id, until: Date.now() + forMs });
    return route.account_id;
  };
}
