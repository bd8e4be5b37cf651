import type { Provider, ProviderPrices } from '@signalbox/contract';
import { requireRight, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { lockProvider } from './lock-provider.ts';
import { noteChange } from './note-change.ts';
import { requireType } from './provider-types.ts';
import { readProviderView } from './read-providers.ts';
import { tellProviders } from './tell-providers.ts';

/** What a part costs from now on; messages that left keep what they cost. Of kinds whose messages have parts. */
export async function setPrices(context: ActorContext, publicId: string, { currency, each }: ProviderPrices): Promise<Provider> {
  const { db, actor } = context;
  requireRight(actor, 'provider.edit');
  const twice = each.findIndex((one, no) => each.findIndex(({ country }) => country === one.country) !== no);
  if (twice >= 0) throw userError('provider_prices.twice', {}, { field: `each.${twice}.country` });
  const { id, view } = await db.withAccountSql(actor.accountId, async (sql) => {
    const before = await lockProvider(sql, publicId);
    if (requireType(context, before.type).channel.capabilities.parts === null)
      throw userError('provider_prices.no_parts', {}, { field: 'each' });
    await sql('update provider set prices = $3::jsonb, revision = revision + 1, updated_at = now() where account_id = $1 and id = $2', [
      ...[
        before.id,
        each.length === 0 ? null : JSON.stringify({ currency, each: each.toSorted((a, b) => (a.country < b.country ? -1 : 1)) }),
      ],
    ]);
    await noteChange(sql, { providerId: before.id, actor }, 'provider.changed');
    return { id: before.id, view: await readProviderView(context, sql, before.id) };
  });
  await tellProviders(db, id);
  return view;
}
