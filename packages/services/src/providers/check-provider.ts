import type { CheckProvider, ProviderCheck } from '@signalbox/contract';
import { fromPublicId, requireRight, userError } from '@signalbox/domain';
import { readSecrets } from '@signalbox/messaging';
import type { ActorContext } from '../shared/service-context.ts';
import { requireType } from './provider-types.ts';
import { readSettings, type Settings } from './read-settings.ts';

/** Tries address, name and password, and sends nothing. For a provider that is stored as it is, the outcome is kept with it. */
export async function checkProvider(context: ActorContext, { type, id, ...given }: CheckProvider): Promise<ProviderCheck> {
  requireRight(context.actor, 'provider.edit');
  const kind = requireType(context, type);
  if (!kind.test) throw userError('provider.not_checkable', {}, { field: 'type' });
  const providerId = id === undefined ? null : fromPublicId('provider', id);
  const stored = providerId === null ? {} : await storedSecrets(context, providerId);
  const settings = readSettings(kind, { config: given.config, secrets: { ...stored, ...given.secrets } });
  const startedAt = performance.now();
  const { result, rawCode } = await kind.test({ ...settings, providerId: providerId ?? '' });
  const check = { result, code: rawCode, tookMs: Math.round(performance.now() - startedAt) };
  if (providerId !== null && Object.keys(given.secrets).length === 0) await keep(context, { providerId, check, config: settings.config });
  return check;
}

const storedSecrets = ({ db, actor, secretKey }: ActorContext, providerId: string): Promise<Record<string, string>> =>
  db.withAccountSql(actor.accountId, (sql) => readSecrets(sql, { masterKey: secretKey, providerId }));

async function keep(
  { db, actor }: ActorContext,
  { providerId, check, config }: { providerId: string; check: ProviderCheck; config: Settings['config'] },
): Promise<void> {
  await db.withAccountSql(actor.accountId, (sql) =>
    sql('update provider set checked_at = now(), check_code = $3 where account_id = $1 and id = $2 and config = $4::jsonb', [
      ...[providerId, check.result === 'accepted' ? null : (check.code ?? check.result), JSON.stringify(config)],
    ]),
  );
}
