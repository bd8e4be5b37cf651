import type { ChangeProvider, Provider } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { type ProviderEventCode, requireRight } from '@signalbox/domain';
import { readSecrets } from '@signalbox/messaging';
import type { ActorContext } from '../shared/service-context.ts';
import { type LockedProvider, lockProvider } from './lock-provider.ts';
import { noteChange } from './note-change.ts';
import { requireType } from './provider-types.ts';
import { readProviderView } from './read-providers.ts';
import { readSettings } from './read-settings.ts';
import { tellProviders } from './tell-providers.ts';
import { writeSecrets } from './write-secrets.ts';

/** Saves what was changed; what is under way is finished with the settings before. On again after it was stopped forgets why. */
export async function changeProvider(context: ActorContext, publicId: string, change: ChangeProvider): Promise<Provider> {
  const { db, actor, secretKey } = context;
  requireRight(actor, 'provider.edit');
  const { id, view } = await db.withAccountSql(actor.accountId, async (sql) => {
    const before = await lockProvider(sql, publicId, change.revision);
    if (change.secrets) await writeSecrets(sql, { providerId: before.id, secretKey, userId: actor.userId }, change.secrets);
    const isNew = change.config !== undefined || change.secrets !== undefined;
    const config = isNew ? await fitting(context, sql, { ...before, config: change.config ?? before.config }) : null;
    await sql(
      `update provider set name = coalesce($3, name), config = coalesce($4::jsonb, config), per_second = case when $5::boolean then $6::numeric else per_second end,
         resends_alarms = coalesce($8::boolean, resends_alarms),
         status_code = case when $7::text is distinct from status and $7 is not null then null else status_code end, status = coalesce($7, status),
         probe_at = case when coalesce($7, status) = 'tripped' and $4::jsonb is not null then now() when $7::text is null then probe_at end,
         checked_at = case when $4::jsonb is null then checked_at end, revision = revision + 1, updated_at = now()
       where account_id = $1 and id = $2`,
      [
        ...[before.id, change.name ?? null, config && JSON.stringify(config)],
        ...[change.perSecond !== undefined, change.perSecond ?? null, change.status ?? null, change.resendsAlarms ?? null],
      ],
    );
    await noteChange(sql, { providerId: before.id, actor }, codeOf(change));
    return { id: before.id, view: await readProviderView(context, sql, before.id) };
  });
  await tellProviders(db, id);
  return view;
}

const codeOf = ({ status }: ChangeProvider): ProviderEventCode =>
  status === undefined ? 'provider.changed' : status === 'on' ? 'provider.resumed' : 'provider.paused';

/** The settings together with the secrets as they are stored now. */
async function fitting(context: ActorContext, sql: AccountSql, { id, type, config }: LockedProvider): Promise<Record<string, unknown>> {
  const secrets = await readSecrets(sql, { masterKey: context.secretKey, providerId: id });
  return readSettings(requireType(context, type), { config, secrets }).config;
}
