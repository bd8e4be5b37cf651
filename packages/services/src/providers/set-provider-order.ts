import type { ProviderList, ProviderOrder } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readProviders } from './read-providers.ts';

/** In which order the account uses the providers of a channel: messages leave by the first, and by the next one when it is stopped. */
export function setProviderOrder(context: ActorContext, { channel, ids: publicIds }: ProviderOrder): Promise<ProviderList> {
  const { db, actor } = context;
  requireRight(actor, 'provider.edit');
  const ids = publicIds.map((id) => findableId('provider', id));
  return db.withAccountSql(actor.accountId, async (sql) => {
    const placed = await sql(
      `update provider_grant g set place = o.place from unnest($2::uuid[]) with ordinality o(id, place)
       where g.account_id = $1 and g.provider_id = o.id and g.channel = $3 returning g.provider_id`,
      [ids, channel],
    );
    if (placed.length !== new Set(ids).size) throw notFound('provider');
    return { items: await readProviders(context, sql) };
  });
}
