import type { ProviderType } from '@signalbox/channels';
import type { Database } from '@signalbox/db';

export interface Leases {
  /** Says again what this process has, lets go of what is more than its share, and takes what nobody has; resolves with all of it, by provider. */
  hold(): Promise<ReadonlySet<string>>;
  /** Lets go of everything, and tells the others. */
  leave(): Promise<void>;
}

/**
 * Who has the receiving connections: spread evenly over the gateways that live. An operator that allows one receiver bind gets one, whatever number of
 * gateways runs; what one lets go of is open to others a second later. While the database is away nobody can take anything, so who is connected stays so, and acknowledges nothing that is not stored.
 */
export function createLeases(
  db: Database,
  { holder, leaseMs, kinds }: { holder: string; leaseMs: number; kinds: readonly Pick<ProviderType, 'type'>[] },
): Leases {
  return {
    hold: async () => {
      const rows = await db.router<{ provider_id: string }>(
        'select provider_id from hold_receivers($1, $2::text[], make_interval(secs => $3))',
        [holder, kinds.map(({ type }) => type), leaseMs / 1000],
        'hold_receivers',
      );
      return new Set(rows.map((row) => row.provider_id));
    },
    leave: async () => {
      await db.router('select leave_receivers($1)', [holder], 'leave_receivers');
      await db.router(`select pg_notify('providers', '')`);
    },
  };
}
