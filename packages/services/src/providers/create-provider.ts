import type { CreateProvider, Provider } from '@signalbox/contract';
import { newId, requireRight } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { requireType } from './provider-types.ts';
import { readProviderView } from './read-providers.ts';
import { readSettings } from './read-settings.ts';
import { tellProviders } from './tell-providers.ts';
import { writeSecrets } from './write-secrets.ts';

/** Connects a provider: it is on from its commit, and receivers and lanes open it within seconds. Throws `provider.setting` with the field that does not fit. */
export async function createProvider(
  context: ActorContext,
  { type, name, perSecond, resendsAlarms = false, ...given }: CreateProvider,
): Promise<Provider> {
  const { db, actor, secretKey } = context;
  requireRight(actor, 'provider.edit');
  const kind = requireType(context, type);
  const { config, secrets } = readSettings(kind, given);
  const id = newId();
  const view = await db.withAccountSql(actor.accountId, async (sql) => {
    await sql(
      `insert into provider (account_id, id, type, channel, name, config, status, per_second, resends_alarms) values ($1, $2, $3, $4, $5, $6, 'on', $7, $8)`,
      [id, type, kind.channel.id, name, JSON.stringify(config), perSecond, resendsAlarms],
    );
    await sql(
      `insert into provider_grant (account_id, provider_id, owner_account_id, channel, place)
       select $1, $2, $1, $3, coalesce(max(place) + 1, 0) from provider_grant where account_id = $1 and channel = $3`,
      [id, kind.channel.id],
    );
    await writeSecrets(sql, { providerId: id, secretKey, userId: actor.userId }, secrets);
    return readProviderView(context, sql, id);
  });
  await tellProviders(db, id);
  return view;
}
