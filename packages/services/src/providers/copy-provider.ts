import type { Provider } from '@signalbox/contract';
import { newId, requireRight } from '@signalbox/domain';
import { wordsFor } from '@signalbox/words';
import type { ActorContext } from '../shared/service-context.ts';
import { lockProvider } from './lock-provider.ts';
import { readProviderView } from './read-providers.ts';

/** Another provider with the same settings, paused: its secrets are not copied, and it has no addresses yet. */
export function copyProvider(context: ActorContext, publicId: string): Promise<Provider> {
  const { db, actor } = context;
  requireRight(actor, 'provider.edit');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const from = await lockProvider(sql, publicId);
    const id = newId();
    await sql(
      `insert into provider (account_id, id, type, channel, name, config, status, per_second, resends_alarms, prices)
       select account_id, $3, type, channel, $4, config, 'paused', per_second, resends_alarms, prices from provider where account_id = $1 and id = $2`,
      [from.id, id, wordsFor(actor.language)('channels.copyOf', { name: from.name }).slice(0, 80)],
    );
    await sql(
      `insert into provider_grant (account_id, provider_id, owner_account_id, channel, place)
       select account_id, id, account_id, channel, (select coalesce(max(g.place) + 1, 0) from provider_grant g where g.account_id = $1 and g.channel = provider.channel)
       from provider where account_id = $1 and id = $2`,
      [id],
    );
    return readProviderView(context, sql, id);
  });
}
