import type { OwnAddressList } from '@signalbox/contract';
import { requireRight, toPublicId } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';

/** The numbers, short codes and mailboxes of the account. */
export function listOwnAddresses({ db, actor }: ActorContext): Promise<OwnAddressList> {
  requireRight(actor.role, 'address.read');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const rows = await sql<{ id: string; kind: string; value: string; provider_id: string; provider_name: string }>(
      `select o.id, o.kind, o.value, o.provider_id, coalesce(p.name, '') as provider_name
       from own_address o left join provider p on p.account_id = o.account_id and p.id = o.provider_id
       where o.account_id = $1 and o.archived_at is null order by o.kind, o.value limit 500`,
    );
    return {
      items: rows.map((row) => ({
        id: toPublicId('ownAddress', row.id),
        kind: row.kind,
        value: row.value,
        providerId: toPublicId('provider', row.provider_id),
        providerName: row.provider_name,
      })),
    };
  });
}
