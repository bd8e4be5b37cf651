import type { OwnAddress } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import { notFound } from '../shared/page.ts';

/** The account's own addresses by kind and value. `id` = this one alone. */
export async function readOwnAddresses(sql: AccountSql, id: string | null = null): Promise<OwnAddress[]> {
  const rows = await sql<OwnAddress>(
    `select o.id, o.kind, o.value, o.provider_id as "providerId", coalesce(p.name, '') as "providerName", o.can_send as "canSend", o.can_receive as "canReceive",
       coalesce(g.channel, '') as channel, o.usual, case when not o.shared then 'no' when o.share_code is null then 'member' else 'owner' end as shared,
       array(select k.keyword from shared_keyword k where k.account_id = $1 and k.own_address_id = o.id order by 1) as keywords
     from own_address o left join provider_grant g on g.account_id = o.account_id and g.provider_id = o.provider_id left join provider p on p.account_id = o.account_id and p.id = o.provider_id
     where o.account_id = $1 and o.archived_at is null and ($2::uuid is null or o.id = $2) order by o.kind, o.value limit 500`,
    [id],
  );
  return rows.map((row) => ({ ...row, id: toPublicId('ownAddress', row.id), providerId: toPublicId('provider', row.providerId) }));
}

/** One of them. Throws `ownAddress.not_found`. */
export async function readOwnAddress(sql: AccountSql, id: string): Promise<OwnAddress> {
  const [found] = await readOwnAddresses(sql, id);
  if (!found) throw notFound('ownAddress');
  return found;
}
