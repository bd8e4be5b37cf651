import type { Database } from '@signalbox/db';
import type { Channel } from '@signalbox/domain';

export interface FoundOwnAddress {
  accountId: number;
  ownAddressId: string;
  /** Other accounts have it, too: whose a text is, `findSharedAddress` says. */
  isShared: boolean;
}
export type FindOwnAddress = (providerId: string, channel: Channel, address: string) => Promise<FoundOwnAddress | null>;

/** Whose address is this? Remembered for five seconds: at 500 messages a second the question is nearly always the same. */
export function createOwnAddresses({ router }: Pick<Database, 'router'>, keepMs = 5000): FindOwnAddress {
  const known = new Map<string, { until: number; found: Promise<FoundOwnAddress | null> }>();
  return (providerId, { addressKinds }, address) => {
    const key = `${providerId}|${address}`;
    const now = Date.now();
    const entry = known.get(key);
    if (entry && entry.until > now) return entry.found;
    // Senders of junk may use any number of addresses.
    if (known.size > 10_000) known.clear();
    const found = router<{ account_id: number; own_address_id: string; is_shared: boolean }>(
      'select * from find_receiving_address($1, $2, $3::text[])',
      [providerId, address, addressKinds.receives],
      'find_own_address',
    ).then(([row]) => (row ? { accountId: row.account_id, ownAddressId: row.own_address_id, isShared: row.is_shared } : null));
    known.set(key, { until: now + keepMs, found });
    found.catch(() => known.delete(key));
    return found;
  };
}
