import type { ChangeProviderLog, Provider } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { lockProvider } from './lock-provider.ts';
import { readProviderView } from './read-providers.ts';
import { tellProviders } from './tell-providers.ts';

/** What the log of a provider holds. Debug ends after an hour; then it holds what it held before. Nobody's settings are touched. */
export async function setProviderLog(context: ActorContext, publicId: string, { level }: ChangeProviderLog): Promise<Provider> {
  const { db, actor } = context;
  requireRight(actor, 'provider.edit');
  const { id, view } = await db.withAccountSql(actor.accountId, async (sql) => {
    const { id } = await lockProvider(sql, publicId);
    await sql(
      level === 'debug'
        ? `update provider set debug_until = now() + interval '1 hour' where account_id = $1 and id = $2`
        : 'update provider set debug_until = null, log_level = $3 where account_id = $1 and id = $2',
      level === 'debug' ? [id] : [id, level],
    );
    return { id, view: await readProviderView(context, sql, id) };
  });
  await tellProviders(db, id);
  return view;
}
