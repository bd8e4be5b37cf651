import { type AccountSql, rowsOf } from '@signalbox/db';
import { type Channels, toPublicId } from '@signalbox/domain';
import type { TriggerBinding } from '@signalbox/flow';

export interface ReceivingAddress {
  id: string;
  channel: string;
  value: string;
}

/** The account's addresses that messages arrive at. */
export const readReceivingAddresses = (sql: AccountSql, channels: Channels): Promise<ReceivingAddress[]> =>
  sql<ReceivingAddress>(
    `select o.id, g.channel, o.value from own_address o join provider_grant g on g.account_id = o.account_id and g.provider_id = o.provider_id
     join ${kinds.from('$2', 'k')} on k.channel = g.channel and k.kind = o.kind
     where o.account_id = $1 and o.can_receive and o.archived_at is null order by o.id`,
    [kinds.of(channels.all.flatMap(({ id, addressKinds }) => addressKinds.receives.map((kind) => ({ channel: id, kind }))))],
  );

const kinds = rowsOf({ channel: 'text', kind: 'text' });

/** Where a trigger of a channel listens: the address it names (by id or as written), else all of them. */
export function addressesOf(trigger: Pick<TriggerBinding, 'kind' | 'sourceId'>, all: readonly ReceivingAddress[]): ReceivingAddress[] {
  const named = trigger.sourceId;
  const addresses = all.filter(({ channel }) => channel === trigger.kind);
  return named ? addresses.filter(({ id, value }) => named === id || named === value || named === toPublicId('ownAddress', id)) : addresses;
}
