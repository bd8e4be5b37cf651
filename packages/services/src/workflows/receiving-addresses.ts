import type { Sql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import type { TriggerBinding } from '@signalbox/flow';

export interface ReceivingAddress {
  id: string;
  kind: string;
  value: string;
}

/** The account's addresses that text messages arrive at. */
export const readReceivingAddresses = (sql: Sql, accountId: number): Promise<ReceivingAddress[]> =>
  sql<ReceivingAddress>(
    `select o.id, o.kind, o.value from own_address o join provider_grant g on g.account_id = o.account_id and g.provider_id = o.provider_id
     where o.account_id = $1 and o.kind in ('phone', 'short_code') and o.can_receive and o.archived_at is null order by o.id`,
    [accountId],
  );

/** Where a text message trigger listens: the address it names (by id or as written), else all of them. */
export function addressesOf(trigger: Pick<TriggerBinding, 'sourceId'>, addresses: ReceivingAddress[]): ReceivingAddress[] {
  const named = trigger.sourceId;
  return named ? addresses.filter(({ id, value }) => named === id || named === value || named === toPublicId('ownAddress', id)) : addresses;
}
