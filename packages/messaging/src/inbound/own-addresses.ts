import type { Database } from '@signalbox/db';

export interface FoundOwnAddress {
  accountId: number;
  ownAddressId: string;
}
export type FindOwnAddress = (providerId: string, address: string) => Promise<FoundOwnAddress | null>;

/** Whose number is this? Remembered for five seconds: at 500 texts a second the question is nearly always the same. */
export function createOwnAddresses({ router }: Pick<Database, 'router'>, keepMs = 5000): FindOwnAddress {
  const known = new Map<string, { until: number; found: Promise<FoundOwnAddress | null> }>();
  return (providerId, address) => {
    const key = `${providerId}|${address}`;
    const now = Date.now();
    const entry = known.get(key);
    if (entry && entry.until > now) return entry.found;
    // Senders of junk may use any number of addresses.
    if (known.size > 10_000) known.clear();
    const found = router<{ account_id: number; own_address_id: string }>(
      'select * from find_own_address($1, $2)',
      [providerId, address],
      'find_own_address',
    ).then(([row]) => (row ? { accountId: row.account_id, ownAddressId: row.own_address_id } : null));
    known.set(key, { until: now + keepMs, found });
    found.catch(() => known.delete(key));
    return found;
  };
}
