import type { Provider } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { lockProvider } from './lock-provider.ts';
import { noteChange } from './note-change.ts';
import { readProviderView } from './read-providers.ts';
import { tellProviders } from './tell-providers.ts';

/** Closes the connections of a provider and opens them anew, wherever they are; a provider that was stopped is on again. */
export async function reconnectProvider(context: ActorContext, publicId: string): Promise<Provider> {
  const { db, actor } = context;
  requireRight(actor, 'provider.edit');
  const { id, view } = await db.withAccountSql(actor.accountId, async (sql) => {
    const { id } = await lockProvider(sql, publicId);
    await sql(
      `update provider set generation = generation + 1, status = 'on', status_code = null, probe_at = null, revision = revision + 1, updated_at = now()
       where account_id = $1 and id = $2`,
      [id],
    );
    await noteChange(sql, { providerId: id, actor }, 'provider.reconnected');
    return { id, view: await readProviderView(context, sql, id) };
  });
  await tellProviders(db, id);
  return view;
}
