import type { AccountSql } from '@signalbox/db';

/** An own address that may send, with the provider that carries it. */
export interface SenderAddress {
  id: string;
  value: string;
  /** Id of the provider's channel. */
  channel: string;
  kind: string;
  providerId: string;
  /** The account has limits on what it sends. */
  isLimited: boolean;
}

/**
 * The account's own addresses that may send: the usual ones first, then in the order of its providers, then oldest first; those of a provider that was
 * stopped or is switched off come last.
 * A grant that is switched off hides its addresses.
 */
export const readSenders = (sql: AccountSql): Promise<SenderAddress[]> =>
  sql<SenderAddress>(
    `select o.id, o.value, g.channel, o.kind, o.provider_id as "providerId",
       exists (select from send_limit l where l.account_id = $1) as "isLimited" from own_address o
     join provider_grant g on g.account_id = o.account_id and g.provider_id = o.provider_id and g.enabled
     left join provider p on p.account_id = o.account_id and p.id = o.provider_id
     where o.account_id = $1 and o.can_send and o.archived_at is null order by coalesce(p.status, 'on') in ('tripped', 'off'), not o.usual, g.place, o.id`,
    [],
    'read_senders',
  );

/** By id or by value; null = the first. */
export const pickSender = (senders: readonly SenderAddress[], from: string | null): SenderAddress | undefined =>
  from === null ? senders[0] : (senders.find(({ id }) => id === from) ?? senders.find(({ value }) => value === from));
