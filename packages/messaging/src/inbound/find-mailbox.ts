import type { Database } from '@signalbox/db';
import type { Channel } from '@signalbox/domain';

export interface FoundMailbox {
  accountId: number;
  providerId: string;
}

/** Whose address this is, whatever the provider, for a door that all accounts share; of several accounts that have it the first one. */
export async function findMailbox(
  { router }: Pick<Database, 'router'>,
  { addressKinds }: Channel,
  address: string,
): Promise<FoundMailbox | null> {
  const [row] = await router<{ account_id: number; provider_id: string }>(
    'select * from find_mailbox($1, $2::text[])',
    [address, addressKinds.receives],
    'find_mailbox',
  );
  return row ? { accountId: row.account_id, providerId: row.provider_id } : null;
}
