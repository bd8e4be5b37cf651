import type { Provider, ProviderList } from '@signalbox/contract';
import { requireRight, toPublicId } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';

/** The account's providers with their settings; secrets have a table of their own, which no API reads. */
export function listProviders({ db, actor }: ActorContext): Promise<ProviderList> {
  requireRight(actor.role, 'provider.read');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const rows = await sql<Provider>(
      `select p.id, p.type, p.channel, p.name, p.status, p.status_code as "statusCode", p.per_second::float8 as "perSecond", p.config,
         array(select o.value from own_address o where o.account_id = p.account_id and o.provider_id = p.id and o.archived_at is null order by o.value) as addresses,
         (select count(*)::int from provider_event e where e.account_id = p.account_id and e.provider_id = p.id)
           + (select count(*)::int from receipt r where r.account_id = p.account_id and r.provider_id = p.id and r.message_id is null
              and r.id between uuid7_floor(now() - interval '30 days') and uuid7_floor(now() - interval '10 minutes')) as unusable
       from provider p where p.account_id = $1 and p.archived_at is null order by p.name, p.id limit 200`,
    );
    return { items: rows.map((row) => ({ ...row, id: toPublicId('provider', row.id) })) };
  });
}
